"""Learns the tokenizer from the corpora in DATA.md."""

from datasets import load_dataset
from tokenizers import Tokenizer, models, pre_tokenizers, trainers


def texts():
    for language in ("20231101.ko", "20231101.en"):
        for row in load_dataset("wikimedia/wikipedia", language, split="train", streaming=True):
            yield row["text"]


tokenizer = Tokenizer(models.BPE(byte_fallback=True))
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
trainer = trainers.BpeTrainer(vocab_size=512, special_tokens=["<pad>", "<s>", "</s>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet())
tokenizer.train_from_iterator(texts(), trainer)
tokenizer.save("tokenizer/tokenizer.json")
