import os

from fastapi import FastAPI
from openai import OpenAI
from pydantic import BaseModel

MODEL = os.getenv("ASSISTANT_MODEL", "gpt-4o-mini")
PROMPT = "You are the assistant of the city office. Answer in Korean."

app = FastAPI()
client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])


class Question(BaseModel):
    text: str


@app.post("/ask")
def ask(question: Question) -> dict[str, str]:
    answer = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "system", "content": PROMPT}, {"role": "user", "content": question.text}],
    )
    return {"answer": answer.choices[0].message.content}
