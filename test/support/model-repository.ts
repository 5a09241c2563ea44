import { type Files, makeRepository, type Repository } from './repository.js'

export interface ManifestOptions {
  readonly level: string
  /** Leave the base model out of the declaration. */
  readonly silent?: boolean
}

/** The declaration of a small model that was fine-tuned from another company's weights. */
export function manifest({ level, silent }: ManifestOptions): string {
  return `${JSON.stringify(
    {
      schemaVersion: '1.0.0',
      subject: { name: 'Haneul-7B-Instruct', supplier: 'Acme', country: 'KR' },
      claim: { level, perspective: 'producer', statement: 'Tuned for Korean customer service.' },
      components: silent
        ? []
        : [
            {
              id: 'base',
              name: 'Qwen2.5-7B',
              type: 'model',
              role: 'backbone',
              relation: 'finetune',
              purl: 'pkg:huggingface/Qwen/Qwen2.5-7B',
              supplier: 'Alibaba',
              country: 'CN',
              owner: 'third-party',
              license: { declared: 'Apache-2.0' },
            },
          ],
    },
    null,
    2,
  )}\n`
}

/** 1-based line of the first line that holds a text. */
export function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1
}

/** The repository of that model: card, fine-tuning script, requirements. */
export const modelFiles: Files = {
  'README.md': `---
language:
- ko
license: apache-2.0
base_model: Qwen/Qwen2.5-7B
base_model_relation: finetune
---
# Haneul-7B-Instruct

Haneul-7B-Instruct is fine-tuned from Qwen2.5-7B on 40,000 dialogues written by our own staff.
`,
  'train/finetune.py': `from transformers import AutoModelForCausalLM, Trainer

BASE = "Qwen/Qwen2.5-7B"


def main():
    model = AutoModelForCausalLM.from_pretrained(BASE)
    Trainer(model=model).train()


if __name__ == "__main__":
    main()
`,
  'requirements.txt': 'transformers==4.57.1\ntorch==2.9.0\n',
  'sovereignty.json': manifest({ level: 'T2' }),
}

export interface PullRequestRepository {
  readonly workspace: string
  readonly baseSha: string
  /** Commits to the branch of the pull request and checks out GitHub's merge of it. */
  push(files: Files): string
  readonly repository: Repository
}

/** A repository with a pull request on it, checked out the way actions/checkout does: detached, on the merge commit. */
export function makePullRequest(
  base: Files,
  change: Files,
): PullRequestRepository & { readonly headSha: string } {
  const repository = makeRepository([base])
  const baseSha = repository.commits[0] as string
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/model')
  repository.git('branch', 'feature')
  const push = (files: Files): string => {
    repository.git('checkout', '--quiet', 'feature')
    repository.write(files)
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'change')
    const head = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '--detach', baseSha)
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', head)
    return head
  }
  const headSha = push(change)
  return { workspace: repository.path, baseSha, headSha, push, repository }
}
