import type { Vendor } from './vendor.js'

const AMAZON: Vendor = { vendor: 'Amazon Web Services', country: 'US' }
const GOOGLE: Vendor = { vendor: 'Google Cloud', country: 'US' }
const MICROSOFT: Vendor = { vendor: 'Microsoft Azure', country: 'US' }
const NAVER: Vendor = { vendor: 'NAVER Cloud', country: 'KR' }
const NHN: Vendor = { vendor: 'NHN Cloud', country: 'KR' }
const KT: Vendor = { vendor: 'KT Cloud', country: 'KR' }
const KAKAO: Vendor = { vendor: 'Kakao Enterprise', country: 'KR' }
const SAMSUNG: Vendor = { vendor: 'Samsung SDS', country: 'KR' }

/** Providers of Terraform registries by their local name. */
export const TERRAFORM_PROVIDERS: ReadonlyMap<string, Vendor> = new Map([
  ['aws', AMAZON],
  ['awscc', AMAZON],
  ['google', GOOGLE],
  ['google-beta', GOOGLE],
  ['azurerm', MICROSOFT],
  ['azapi', MICROSOFT],
  ['ncloud', NAVER],
  ['nhncloud', NHN],
  ['ktcloud', KT],
  ['kakaocloud', KAKAO],
  ['samsungcloudplatform', SAMSUNG],
  ['samsungcloudplatformv2', SAMSUNG],
  ['alicloud', { vendor: 'Alibaba Cloud', country: 'CN' }],
  ['tencentcloud', { vendor: 'Tencent Cloud', country: 'CN' }],
  ['huaweicloud', { vendor: 'Huawei Cloud', country: 'CN' }],
  ['oci', { vendor: 'Oracle Cloud', country: 'US' }],
  ['ibm', { vendor: 'IBM Cloud', country: 'US' }],
  ['digitalocean', { vendor: 'DigitalOcean', country: 'US' }],
  ['ovh', { vendor: 'OVHcloud', country: 'FR' }],
  ['scaleway', { vendor: 'Scaleway', country: 'FR' }],
  ['hcloud', { vendor: 'Hetzner', country: 'DE' }],
  ['stackit', { vendor: 'STACKIT', country: 'DE' }],
  ['yandex', { vendor: 'Yandex Cloud', country: 'RU' }],
  ['exoscale', { vendor: 'Exoscale', country: 'CH' }],
  ['sakuracloud', { vendor: 'SAKURA internet', country: 'JP' }],
])

/** Command-line tools and storage schemes of job definitions that name a cloud. */
export const SKYPILOT_CLOUDS: ReadonlyMap<string, Vendor> = new Map([
  ['aws', AMAZON],
  ['gcp', GOOGLE],
  ['azure', MICROSOFT],
])

/** Templates that only one cloud takes: CloudFormation, and Azure's resource manager by its schema. */
export const CLOUD_TEMPLATES: readonly (readonly [RegExp, Vendor])[] = [
  [/^[ \t]*"?AWSTemplateFormatVersion"?[ \t]*:|^[ \t]+"?Type"?[ \t]*:[ \t]*["']?AWS::\w+::\w+/m, AMAZON],
  [
    /"\$schema"[ \t]*:[ \t]*"https:\/\/schema\.management\.azure\.com\/[^"]{1,120}deploymentTemplate\.json/,
    MICROSOFT,
  ],
]
