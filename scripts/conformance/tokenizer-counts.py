"""Tokens of texts by the reference implementations: reads {"files": [...], "texts": [...]} and prints counts a file."""

import json
import sys

import sentencepiece
import tokenizers

job = json.load(sys.stdin)
out = {}
for path in job["files"]:
    try:
        if path.endswith(".json"):
            model = tokenizers.Tokenizer.from_file(path)
            model.no_truncation()
            out[path] = [len(model.encode(text, add_special_tokens=False).ids) for text in job["texts"]]
        elif path.endswith(".txt"):
            how = job["wordPieces"][path]
            model = tokenizers.BertWordPieceTokenizer(path, lowercase=how["lower"], strip_accents=how["decompose"])
            out[path] = [len(model.encode(text, add_special_tokens=False).ids) for text in job["texts"]]
        else:
            model = sentencepiece.SentencePieceProcessor(model_file=path)
            out[path] = [len(model.encode(text)) for text in job["texts"]]
    except Exception as error:
        out[path] = str(error)[:80]
json.dump(out, sys.stdout)
