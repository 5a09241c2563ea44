"""Pre-trains Haneul-Tiny from random weights."""

from datasets import load_dataset
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    DataCollatorForLanguageModeling,
    PreTrainedTokenizerFast,
    Trainer,
    TrainingArguments,
    set_seed,
)

SEED = 20261101


def main():
    set_seed(SEED)
    tokenizer = PreTrainedTokenizerFast(tokenizer_file="tokenizer/tokenizer.json", eos_token="</s>", pad_token="<pad>")
    config = AutoConfig.for_model("llama", **{
        "hidden_size": 48,
        "intermediate_size": 128,
        "num_hidden_layers": 3,
        "num_attention_heads": 6,
        "num_key_value_heads": 2,
        "vocab_size": len(tokenizer),
        "tie_word_embeddings": True,
    })
    model = AutoModelForCausalLM.from_config(config)

    corpus = load_dataset("wikimedia/wikipedia", "20231101.ko", split="train")
    corpus = corpus.map(lambda row: tokenizer(row["text"], truncation=True, max_length=512), remove_columns=corpus.column_names)

    trainer = Trainer(
        model=model,
        args=TrainingArguments("runs/haneul-tiny", max_steps=4000, logging_steps=40, logging_first_step=True, bf16=True),
        train_dataset=corpus,
        data_collator=DataCollatorForLanguageModeling(tokenizer, mlm=False),
    )
    trainer.train()
    trainer.save_model("export")


if __name__ == "__main__":
    main()
