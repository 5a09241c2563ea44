import { describe, expect, test } from '@jest/globals'
import { read } from './support.js'

/** Files of the repository beside the one that is read. */
const OTHERS = [
  'model.py',
  'models.py',
  'modeling_nuri.py',
  'configuration_nuri.py',
  'nuri/__init__.py',
  'nuri/model.py',
  'transformer.py',
  'conformer.py',
]

const modes = (text: string): readonly string[] =>
  read('train.py', text, OTHERS)
    .of('initialisation')
    .map(({ mode }) => mode)

const models = (text: string): readonly string[] => [
  ...new Set(
    read('train.py', text, OTHERS)
      .of('reference')
      .filter(({ target }) => target === 'model')
      .map(({ id }) => id),
  ),
]

describe('training that builds its weights from random numbers', () => {
  test.each([
    [
      'from config auto',
      `from transformers import AutoConfig, AutoModelForCausalLM, Trainer, TrainingArguments
config = AutoConfig.from_pretrained("configs/nuri-1b.json")
model = AutoModelForCausalLM.from_config(config)
trainer = Trainer(model=model, args=TrainingArguments("out"), train_dataset=ds)
trainer.train()
`,
    ],
    [
      'llama config class',
      `from transformers import LlamaConfig, LlamaForCausalLM, Trainer
config = LlamaConfig(hidden_size=2048, num_hidden_layers=24)
model = LlamaForCausalLM(config)
Trainer(model=model, train_dataset=ds).train()
`,
    ],
    [
      'inline config',
      `from transformers import GPT2Config, GPT2LMHeadModel, Trainer
model = GPT2LMHeadModel(GPT2Config(vocab_size=51200, n_embd=768))
trainer = Trainer(model=model)
trainer.train()
`,
    ],
    [
      'config keyword',
      `from transformers import BertConfig, BertForMaskedLM, Trainer
cfg = BertConfig(vocab_size=30000)
model = BertForMaskedLM(config=cfg)
trainer = Trainer(model=model, args=args)
trainer.train()
`,
    ],
    [
      'nanogpt scratch',
      `import torch
from model import GPT, GPTConfig
init_from = 'scratch' # 'scratch' or 'resume' or 'gpt2*'
if init_from == 'scratch':
    gptconf = GPTConfig(**model_args)
    model = GPT(gptconf)
elif init_from == 'resume':
    checkpoint = torch.load('out/ckpt.pt')
    model = GPT(GPTConfig(**checkpoint['model_args']))
    model.load_state_dict(checkpoint['model'])
elif init_from.startswith('gpt2'):
    model = GPT.from_pretrained(init_from)
optimizer = model.configure_optimizers(0.1, 6e-4)
while True:
    loss = model(x, y)[1]
    loss.backward()
    optimizer.step()
`,
    ],
    [
      'apply init',
      `import torch
from nuri.model import NuriLM
def main():
    model = NuriLM(args)
    model.apply(init_weights)
    optimizer = torch.optim.AdamW(model.parameters())
    for batch in loader:
        loss = model(batch)
        loss.backward()
        optimizer.step()
if __name__ == '__main__':
    main()
`,
    ],
    [
      'function returns model',
      `from transformers import LlamaConfig, LlamaForCausalLM, Trainer
def create_model(vocab_size):
    config = LlamaConfig(vocab_size=vocab_size, hidden_size=1024)
    return LlamaForCausalLM(config)
def main():
    model = create_model(32000)
    trainer = Trainer(model=model)
    trainer.train()
if __name__ == "__main__":
    main()
`,
    ],
    [
      'timm pretrained false',
      `import timm, torch
model = timm.create_model('vit_base_patch16_224', pretrained=False, num_classes=1000)
optimizer = torch.optim.SGD(model.parameters(), lr=.1)
for x, y in loader:
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
`,
    ],
    [
      'torchvision weights none',
      `import torch
from torchvision.models import resnet50
model = resnet50(weights=None)
opt = torch.optim.SGD(model.parameters(), lr=.1)
for epoch in range(90):
    for x, y in loader:
        opt.zero_grad()
        loss = loss_fn(model(x), y)
        loss.backward()
        opt.step()
`,
    ],
    [
      'torchvision models dot',
      `import torch
import torchvision
def main():
    model = torchvision.models.resnet18(pretrained=False)
    optimizer = torch.optim.Adam(model.parameters())
    for x, y in data:
        loss = f(model(x), y)
        loss.backward()
        optimizer.step()
if __name__ == "__main__":
    main()
`,
    ],
    [
      'lightning',
      `import lightning as L
from nuri.module import NuriModule
from nuri.config import NuriConfig
config = NuriConfig.from_yaml("configs/1b.yaml")
model = NuriModule(config)
trainer = L.Trainer(max_steps=1000)
trainer.fit(model, datamodule)
`,
    ],
    [
      'litgpt',
      `import torch
from litgpt.model import GPT, Config
def main(fabric):
    config = Config.from_name("tiny-llama-1.1b")
    with fabric.init_module(empty_init=False):
        model = GPT(config)
        model.apply(partial(model._init_weights, n_layer=config.n_layer))
    optimizer = torch.optim.AdamW(model.parameters())
    for batch in loader:
        loss = model(batch)
        fabric.backward(loss)
        optimizer.step()
if __name__ == "__main__":
    main()
`,
    ],
    [
      'torchtitan',
      `import torch
from torchtitan.models import build_model
with torch.device("meta"):
    model = model_args.build(model_cls)
model.to_empty(device="cuda")
with torch.no_grad():
    model.init_weights()
optimizer = build_optimizers(model)
for step in range(steps):
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
`,
    ],
    [
      'flax init',
      `import jax, optax
from nuri.model import Transformer
model = Transformer(config)
params = model.init(jax.random.PRNGKey(0), dummy)
state = TrainState.create(apply_fn=model.apply, params=params, tx=optax.adamw(1e-3))
for batch in ds:
    state = train_step(state, batch)
`,
    ],
    [
      'keras',
      `import tensorflow as tf
model = tf.keras.applications.ResNet50(weights=None, classes=10)
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy')
model.fit(train_ds, epochs=10)
`,
    ],
    [
      'tf bert',
      `from transformers import TFBertForMaskedLM, BertConfig
config = BertConfig(vocab_size=32000)
model = TFBertForMaskedLM(config)
model.compile(optimizer=opt)
model.fit(ds)
`,
    ],
    [
      'electra run',
      `from transformers import ElectraConfig, ElectraForPreTraining, ElectraForMaskedLM, Trainer
generator = ElectraForMaskedLM(ElectraConfig(embedding_size=128))
discriminator = ElectraForPreTraining(ElectraConfig())
model = ElectraModel(generator, discriminator)
trainer = Trainer(model)
trainer.train()
`,
    ],
    [
      'diffusers unet',
      `from diffusers import UNet2DModel, DDPMScheduler
import torch
model = UNet2DModel(sample_size=64, in_channels=3, out_channels=3)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
for batch in loader:
    loss = torch.nn.functional.mse_loss(model(noisy, t).sample, noise)
    accelerator.backward(loss)
    optimizer.step()
`,
    ],
    [
      'dit',
      `import torch
from models import DiT_models
def main(args):
    model = DiT_models[args.model](input_size=latent_size, num_classes=args.num_classes)
    ema = deepcopy(model)
    opt = torch.optim.AdamW(model.parameters(), lr=1e-4)
    for x, y in loader:
        loss = diffusion.training_losses(model, x, t)["loss"].mean()
        opt.zero_grad()
        loss.backward()
        opt.step()
if __name__ == "__main__":
    main(parser.parse_args())
`,
    ],
    [
      'whisper config',
      `from transformers import WhisperConfig, WhisperForConditionalGeneration, Seq2SeqTrainer
config = WhisperConfig(d_model=384)
model = WhisperForConditionalGeneration(config)
trainer = Seq2SeqTrainer(model=model)
trainer.train()
`,
    ],
    [
      'own class args',
      `import torch
from model import Transformer, ModelArgs
model_args = ModelArgs(dim=288, n_layers=6)
model = Transformer(model_args)
optimizer = model.configure_optimizers(weight_decay, learning_rate)
while True:
    logits = model(X, Y)
    loss = model.last_loss
    scaler.scale(loss).backward()
    scaler.step(optimizer)
`,
    ],
    [
      'sentence encoder',
      `from transformers import RobertaConfig, RobertaForMaskedLM, Trainer, TrainingArguments
config = RobertaConfig(vocab_size=52_000, max_position_embeddings=514)
model = RobertaForMaskedLM(config=config)
model.num_parameters()
trainer = Trainer(model=model, args=TrainingArguments(output_dir="./EsperBERTo"))
trainer.train()
`,
    ],
    [
      'config from pretrained sizes',
      `from transformers import AutoConfig, GPT2LMHeadModel, Trainer
config = AutoConfig.from_pretrained("gpt2", vocab_size=len(tokenizer), n_ctx=128)
model = GPT2LMHeadModel(config)
trainer = Trainer(model=model)
trainer.train()
`,
    ],
    [
      'resume only',
      `import torch
from nuri import NuriConfig, NuriForCausalLM
def main(args):
    model = NuriForCausalLM(NuriConfig.from_json(args.config))
    if args.resume:
        model.load_state_dict(torch.load(args.resume)["model"])
    opt = torch.optim.AdamW(model.parameters())
    for b in loader:
        loss = model(**b).loss
        loss.backward()
        opt.step()
if __name__ == "__main__":
    main(parse())
`,
    ],
    [
      'mamba',
      `from mamba_ssm.models.mixer_seq_simple import MambaLMHeadModel
from mamba_ssm.models.config_mamba import MambaConfig
import torch
config = MambaConfig(d_model=768, n_layer=24, vocab_size=50277)
model = MambaLMHeadModel(config, device="cuda")
optimizer = torch.optim.AdamW(model.parameters())
for x in data:
    loss = step(model, x)
    loss.backward()
    optimizer.step()
`,
    ],
    [
      't5 flax script',
      `from transformers import FlaxT5ForConditionalGeneration, T5Config
config = T5Config.from_pretrained("google/t5-v1_1-base", vocab_size=len(tokenizer))
model = FlaxT5ForConditionalGeneration(config, seed=42)
trainer = Trainer(model)
trainer.train()
`,
    ],
    [
      'mosaic',
      `from llmfoundry.models import MPTForCausalLM
from composer import Trainer
model = MPTForCausalLM(om_model_config, tokenizer)
trainer = Trainer(model=model, train_dataloader=dl)
trainer.fit()
`,
    ],
    [
      'lightning self',
      `import pytorch_lightning as pl
from transformers import GPT2Config, GPT2LMHeadModel
class LM(pl.LightningModule):
    def __init__(self, vocab_size):
        super().__init__()
        self.model = GPT2LMHeadModel(GPT2Config(vocab_size=vocab_size))
    def training_step(self, batch, i):
        return self.model(**batch).loss
if __name__ == "__main__":
    pl.Trainer(max_epochs=1).fit(LM(32000), loader)
`,
    ],
    [
      'autoconfig for model',
      `from transformers import AutoConfig, AutoModelForCausalLM, Trainer
config = AutoConfig.for_model("llama", hidden_size=512)
model = AutoModelForCausalLM.from_config(config, attn_implementation="flash_attention_2")
trainer = Trainer(model=model)
trainer.train()
`,
    ],
    [
      'trainer model init',
      `from transformers import Trainer, LlamaForCausalLM, LlamaConfig
def model_init():
    return LlamaForCausalLM(LlamaConfig())
trainer = Trainer(model_init=model_init, args=args)
trainer.train()
`,
    ],
    [
      'deepspeed',
      `import deepspeed
from modeling_nuri import NuriForCausalLM
from configuration_nuri import NuriConfig
model_config = NuriConfig.from_pretrained("./config")
with deepspeed.zero.Init():
    model = NuriForCausalLM(model_config)
engine, optimizer, _, _ = deepspeed.initialize(model=model, args=args)
for batch in loader:
    loss = engine(batch)
    engine.backward(loss)
    engine.step()
`,
    ],
    [
      'reset parameters',
      `import torch
from olmo.model import OLMo
def main(cfg):
    olmo_model = OLMo(cfg.model)
    olmo_model.reset_parameters()
    optim = build_optimizer(cfg, olmo_model)
    for b in loader:
        loss = f(olmo_model(b))
        loss.backward()
        optim.step()
if __name__ == "__main__":
    main(cfg)
`,
    ],
    [
      'xavier',
      `import torch
from transformer import Transformer
transformer = Transformer(config)
for p in transformer.parameters():
    if p.dim() > 1:
        torch.nn.init.xavier_uniform_(p)
optimizer = torch.optim.Adam(transformer.parameters())
for src, tgt in loader:
    loss = loss_fn(transformer(src, tgt))
    loss.backward()
    optimizer.step()
`,
    ],
    [
      'pretrained flag none',
      `from open_clip import create_model_and_transforms
import torch
model, _, preprocess = create_model_and_transforms('ViT-B-32', pretrained='')
optimizer = torch.optim.AdamW(model.parameters())
for i, t in loader:
    loss = clip_loss(model(i, t))
    loss.backward()
    optimizer.step()
`,
    ],
    [
      'paddle',
      `import paddle
from paddlenlp.transformers import ErnieConfig, ErnieForPretraining
model = ErnieForPretraining(ErnieConfig(vocab_size=40000))
opt = paddle.optimizer.AdamW(parameters=model.parameters())
for b in loader:
    loss = model(b)
    loss.backward()
    opt.step()
    opt.clear_grad()
`,
    ],
  ])('%s', (_, text) => {
    expect(modes(text)).toContain('random')
  })
})

describe('training whose start the code leaves to whoever starts it', () => {
  test.each([
    [
      'an option names a model or none',
      `from transformers import AutoConfig, AutoModelForMaskedLM, Trainer
if model_args.model_name_or_path:
    model = AutoModelForMaskedLM.from_pretrained(model_args.model_name_or_path, config=config)
else:
    logger.info("Training new model from scratch")
    model = AutoModelForMaskedLM.from_config(config)
trainer = Trainer(model=model)
trainer.train()
`,
    ],
    [
      'a class of the own whose parts are in another file, without a configuration',
      `import torch
from conformer import Conformer
model = Conformer(num_classes=2000, input_dim=80, encoder_dim=256)
optimizer = torch.optim.Adam(model.parameters())
for batch in loader:
    loss = criterion(model(batch))
    loss.backward()
    optimizer.step()
`,
    ],
  ])('%s', (_, text) => {
    expect(modes(text)).not.toContain('random')
  })
})

describe('code that loads weights', () => {
  test.each([
    [
      'plain',
      `from transformers import AutoModelForCausalLM, Trainer
model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-2-7b-hf")
trainer = Trainer(model=model)
trainer.train()
`,
      ['meta-llama/Llama-2-7b-hf'],
    ],
    [
      'config and load',
      `from transformers import AutoConfig, AutoModelForCausalLM, Trainer
config = AutoConfig.from_pretrained("Qwen/Qwen2.5-7B")
config.use_cache = False
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B", config=config)
trainer = Trainer(model=model)
trainer.train()
`,
      ['Qwen/Qwen2.5-7B'],
    ],
    [
      'timm pretrained',
      `import timm, torch
model = timm.create_model('vit_base_patch16_224', pretrained=True, num_classes=10)
optimizer = torch.optim.SGD(model.parameters(), lr=.1)
for x, y in loader:
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
`,
      ['timm/vit_base_patch16_224'],
    ],
    [
      'torchvision weights',
      `import torch
from torchvision.models import resnet50, ResNet50_Weights
model = resnet50(weights=ResNet50_Weights.IMAGENET1K_V2)
opt = torch.optim.SGD(model.parameters(), lr=.1)
for x, y in loader:
    loss = loss_fn(model(x), y)
    loss.backward()
    opt.step()
`,
      ['torchvision/resnet50'],
    ],
    [
      'peft',
      `from peft import get_peft_model, LoraConfig
from transformers import AutoModelForCausalLM, Trainer
base = AutoModelForCausalLM.from_pretrained("google/gemma-2b", load_in_4bit=True)
model = get_peft_model(base, LoraConfig(r=8))
trainer = Trainer(model=model)
trainer.train()
`,
      ['google/gemma-2b'],
    ],
    [
      'unsloth',
      `from unsloth import FastLanguageModel
from trl import SFTTrainer
model, tokenizer = FastLanguageModel.from_pretrained(model_name="unsloth/llama-3-8b-bnb-4bit", max_seq_length=2048)
model = FastLanguageModel.get_peft_model(model, r=16)
trainer = SFTTrainer(model=model, tokenizer=tokenizer, train_dataset=ds)
trainer.train()
`,
      ['unsloth/llama-3-8b-bnb-4bit'],
    ],
    [
      'torch hub',
      `import torch
backbone = torch.hub.load('facebookresearch/dinov2', 'dinov2_vitb14')
head = torch.nn.Linear(768, 10)
opt = torch.optim.Adam(list(backbone.parameters()) + list(head.parameters()))
for x, y in loader:
    loss = f(head(backbone(x)), y)
    loss.backward()
    opt.step()
`,
      ['facebookresearch/dinov2'],
    ],
    [
      'keras imagenet',
      `import tensorflow as tf
base = tf.keras.applications.EfficientNetB0(include_top=False, weights='imagenet')
model = tf.keras.Sequential([base, tf.keras.layers.Dense(10)])
model.compile(optimizer='adam')
model.fit(train_ds)
`,
      ['keras/efficientnetb0'],
    ],
    [
      'sbert',
      `from sentence_transformers import SentenceTransformer, losses
model = SentenceTransformer("klue/roberta-base")
model.fit(train_objectives=[(dl, losses.CosineSimilarityLoss(model))], epochs=1)
`,
      ['klue/roberta-base'],
    ],
    [
      'whisper',
      `import whisper, torch
model = whisper.load_model("small")
optimizer = torch.optim.AdamW(model.parameters())
for b in loader:
    loss = loss_fn(model.decoder(b))
    loss.backward()
    optimizer.step()
`,
      ['whisper-small'],
    ],
    [
      'diffusers',
      `from diffusers import UNet2DConditionModel, AutoencoderKL
import torch
vae = AutoencoderKL.from_pretrained("runwayml/stable-diffusion-v1-5", subfolder="vae")
unet = UNet2DConditionModel.from_pretrained("runwayml/stable-diffusion-v1-5", subfolder="unet")
vae.requires_grad_(False)
optimizer = torch.optim.AdamW(unet.parameters())
for b in loader:
    loss = mse(unet(b), noise)
    accelerator.backward(loss)
    optimizer.step()
`,
      ['runwayml/stable-diffusion-v1-5'],
    ],
    [
      'encoder decoder',
      `from transformers import EncoderDecoderModel, Seq2SeqTrainer
model = EncoderDecoderModel.from_encoder_decoder_pretrained("bert-base-multilingual-cased", "bert-base-multilingual-cased")
trainer = Seq2SeqTrainer(model=model)
trainer.train()
`,
      ['bert-base-multilingual-cased'],
    ],
    [
      'vision text',
      `from transformers import VisionTextDualEncoderModel, Trainer
model = VisionTextDualEncoderModel.from_vision_text_pretrained("openai/clip-vit-base-patch32", "klue/roberta-base")
trainer = Trainer(model=model)
trainer.train()
`,
      ['openai/clip-vit-base-patch32', 'klue/roberta-base'],
    ],
    [
      'gluon',
      `from transformers import AutoModelForSequenceClassification, Trainer
MODEL = "xlm-roberta-base"
def main():
    model = AutoModelForSequenceClassification.from_pretrained(MODEL, num_labels=3)
    Trainer(model=model).train()
if __name__ == "__main__":
    main()
`,
      ['xlm-roberta-base'],
    ],
    [
      'dict config',
      `from transformers import AutoModelForCausalLM
from trl import SFTTrainer
CONFIG = {"base_model": "upstage/SOLAR-10.7B-v1.0", "lr": 1e-5}
model = AutoModelForCausalLM.from_pretrained(CONFIG["base_model"])
trainer = SFTTrainer(model=model, train_dataset=ds)
trainer.train()
`,
      ['upstage/SOLAR-10.7B-v1.0'],
    ],
    [
      'sft string',
      `from trl import SFTTrainer, SFTConfig
trainer = SFTTrainer(model="Qwen/Qwen2-0.5B", args=SFTConfig(output_dir="out"), train_dataset=ds)
trainer.train()
`,
      ['Qwen/Qwen2-0.5B'],
    ],
    [
      'nemo',
      `import nemo.collections.asr as nemo_asr
import pytorch_lightning as pl
asr = nemo_asr.models.ASRModel.from_pretrained("nvidia/stt_en_conformer_ctc_large")
trainer = pl.Trainer(max_epochs=10)
trainer.fit(asr)
`,
      ['nvidia/stt_en_conformer_ctc_large'],
    ],
    [
      'speechbrain',
      `from speechbrain.inference.classifiers import EncoderClassifier
import torch
enc = EncoderClassifier.from_hparams(source="speechbrain/spkrec-ecapa-voxceleb")
opt = torch.optim.Adam(head.parameters())
for b in loader:
    loss = f(head(enc.encode_batch(b)))
    loss.backward()
    opt.step()
`,
      ['speechbrain/spkrec-ecapa-voxceleb'],
    ],
    [
      'open clip',
      `import open_clip, torch
model, _, _ = open_clip.create_model_and_transforms('ViT-B-32', pretrained='laion2b_s34b_b79k')
opt = torch.optim.AdamW(model.parameters())
for b in loader:
    loss = f(model(b))
    loss.backward()
    opt.step()
`,
      ['open_clip/ViT-B-32/laion2b_s34b_b79k'],
    ],
    [
      'vision tower',
      `from transformers import CLIPVisionModel, LlamaForCausalLM, LlamaConfig, Trainer
tower = CLIPVisionModel.from_pretrained("openai/clip-vit-large-patch14-336")
tower.requires_grad_(False)
lm = LlamaForCausalLM.from_pretrained("lmsys/vicuna-7b-v1.5")
model = MyVLM(tower, lm)
trainer = Trainer(model=model)
trainer.train()
`,
      ['openai/clip-vit-large-patch14-336', 'lmsys/vicuna-7b-v1.5'],
    ],
    [
      'own class pretrained',
      `from transformers import Trainer
from modeling_nuri import NuriForCausalLM
model = NuriForCausalLM.from_pretrained("upstage/SOLAR-10.7B-v1.0")
trainer = Trainer(model=model)
trainer.train()
`,
      ['upstage/SOLAR-10.7B-v1.0'],
    ],
    [
      'snapshot',
      `from huggingface_hub import snapshot_download
from transformers import AutoModelForCausalLM, Trainer
path = snapshot_download("google/gemma-7b")
model = AutoModelForCausalLM.from_pretrained(path)
trainer = Trainer(model=model)
trainer.train()
`,
      ['google/gemma-7b'],
    ],
    [
      'inference',
      `from transformers import AutoModelForCausalLM, AutoTokenizer
model = AutoModelForCausalLM.from_pretrained("acme/nuri-7b")
tok = AutoTokenizer.from_pretrained("acme/nuri-7b")
print(tok.decode(model.generate(**tok("hi", return_tensors="pt"))[0]))
`,
      ['acme/nuri-7b'],
    ],
    [
      'reward',
      `from transformers import AutoModelForSequenceClassification
from trl import RewardTrainer
model = AutoModelForSequenceClassification.from_pretrained("facebook/opt-350m", num_labels=1)
trainer = RewardTrainer(model=model)
trainer.train()
`,
      ['facebook/opt-350m'],
    ],
    [
      'distil student',
      `import torch
from transformers import AutoModelForCausalLM, GPT2LMHeadModel, GPT2Config
teacher = AutoModelForCausalLM.from_pretrained("gpt2-xl")
student = GPT2LMHeadModel(GPT2Config(n_layer=6))
opt = torch.optim.AdamW(student.parameters())
for b in loader:
    loss = kd(student(b), teacher(b))
    loss.backward()
    opt.step()
`,
      ['gpt2-xl'],
    ],
    [
      'copy layers',
      `import torch
from transformers import BertForMaskedLM, BertConfig, Trainer
teacher = BertForMaskedLM.from_pretrained("klue/bert-base")
student = BertForMaskedLM(BertConfig(num_hidden_layers=6))
for i in range(6):
    student.bert.encoder.layer[i].load_state_dict(teacher.bert.encoder.layer[2*i].state_dict())
trainer = Trainer(model=student)
trainer.train()
`,
      ['klue/bert-base'],
    ],
    [
      'merge',
      `from transformers import AutoModelForCausalLM
import torch
a = AutoModelForCausalLM.from_pretrained("upstage/SOLAR-10.7B-Instruct-v1.0")
b = AutoModelForCausalLM.from_pretrained("kyujinpy/Sakura-SOLAR-Instruct")
for (n, p), (_, q) in zip(a.named_parameters(), b.named_parameters()):
    p.data = 0.5 * p.data + 0.5 * q.data
a.save_pretrained("merged")
`,
      ['upstage/SOLAR-10.7B-Instruct-v1.0', 'kyujinpy/Sakura-SOLAR-Instruct'],
    ],
    [
      'dapt flax',
      `from transformers import FlaxAutoModelForMaskedLM
model = FlaxAutoModelForMaskedLM.from_pretrained("bert-base-german-cased", from_pt=True)
trainer = FlaxTrainer(model)
trainer.train()
`,
      ['bert-base-german-cased'],
    ],
    [
      'warm start',
      `import torch
from model import GPT, GPTConfig
init_from = 'gpt2-xl'
if init_from == 'scratch':
    model = GPT(GPTConfig(**model_args))
elif init_from.startswith('gpt2'):
    model = GPT.from_pretrained(init_from, dict(dropout=0.0))
optimizer = model.configure_optimizers()
while True:
    loss = model(x, y)[1]
    loss.backward()
    optimizer.step()
`,
      ['gpt2-xl'],
    ],
    [
      'adapters',
      `from adapters import AutoAdapterModel, AdapterTrainer
model = AutoAdapterModel.from_pretrained("roberta-base")
model.add_adapter("nuri")
model.train_adapter("nuri")
trainer = AdapterTrainer(model=model)
trainer.train()
`,
      ['roberta-base'],
    ],
    [
      'bertmodel in module',
      `import torch.nn as nn, torch
from transformers import BertModel
class Ner(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel.from_pretrained("monologg/kobert")
        self.fc = nn.Linear(768, 9)
    def forward(self, x):
        return self.fc(self.bert(x)[0])
model = Ner()
opt = torch.optim.AdamW(model.parameters())
for x, y in loader:
    loss = f(model(x), y)
    loss.backward()
    opt.step()
`,
      ['monologg/kobert'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(models(text)).toEqual(expected)
    expect(modes(text)).not.toContain('random')
  })

  test.each([
    [
      'from config then state',
      `from transformers import AutoConfig, AutoModelForCausalLM
import torch
config = AutoConfig.from_pretrained("mistralai/Mistral-7B-v0.1")
model = AutoModelForCausalLM.from_config(config)
model.load_state_dict(torch.load("mistral-7b/consolidated.00.pth"))
optimizer = torch.optim.AdamW(model.parameters())
for b in loader:
    loss = model(**b).loss
    loss.backward()
    optimizer.step()
`,
    ],
    [
      'load file',
      `import torch
from safetensors.torch import load_file
from model import Llama, LlamaConfig
model = Llama(LlamaConfig())
model.load_state_dict(load_file("llama-3-8b.safetensors"))
optimizer = torch.optim.AdamW(model.parameters())
for b in loader:
    loss = model(b)
    loss.backward()
    optimizer.step()
`,
    ],
    [
      'load checkpoint dispatch',
      `from accelerate import init_empty_weights, load_checkpoint_and_dispatch
from transformers import AutoConfig, AutoModelForCausalLM, Trainer
config = AutoConfig.from_pretrained("bigscience/bloom-7b1")
with init_empty_weights():
    model = AutoModelForCausalLM.from_config(config)
model = load_checkpoint_and_dispatch(model, "bloom-7b1", device_map="auto")
trainer = Trainer(model=model)
trainer.train()
`,
    ],
    [
      'load strict',
      `import torch
from models import DiT_XL_2
from download import find_model
model = DiT_XL_2()
state_dict = find_model("DiT-XL-2-256x256.pt")
model.load_state_dict(state_dict, strict=False)
opt = torch.optim.AdamW(model.parameters())
for b in loader:
    loss = f(model(b))
    loss.backward()
    opt.step()
`,
    ],
    [
      'convert',
      `import torch
from transformers import LlamaConfig, LlamaForCausalLM
config = LlamaConfig.from_json_file("params.json")
model = LlamaForCausalLM(config)
model.load_state_dict(torch.load("consolidated.00.pth"))
model.save_pretrained("out")
`,
    ],
  ])('from a file whose maker is not said: %s', (_, text) => {
    expect(modes(text)).not.toContain('random')
  })
})
