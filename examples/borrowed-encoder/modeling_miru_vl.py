"""Miru-VL: own decoder, vision tower, projector."""

import torch
from torch import nn
from transformers import PreTrainedModel
from transformers.models.qwen2_5_vl.modeling_qwen2_5_vl import Qwen2_5_VisionTransformerPretrainedModel

from configuration_miru_vl import MiruVLConfig

VISION_SOURCE = "Qwen/Qwen2.5-VL-32B-Instruct"


class MiruGatedAttention(nn.Module):
    """Attention with a learnt gate for each head on top of the values."""

    def __init__(self, config):
        super().__init__()
        self.heads = config.num_attention_heads
        self.qkv = nn.Linear(config.hidden_size, 3 * config.hidden_size, bias=False)
        self.gate = nn.Linear(config.hidden_size, self.heads, bias=True)
        self.out = nn.Linear(config.hidden_size, config.hidden_size, bias=False)

    def forward(self, hidden, mask=None):
        batch, length, width = hidden.shape
        q, k, v = self.qkv(hidden).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        scores = torch.nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        gates = torch.sigmoid(self.gate(hidden)).transpose(1, 2).unsqueeze(-1)
        return self.out((scores * gates).transpose(1, 2).reshape(batch, length, width))


class MiruDecoderLayer(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.attention = MiruGatedAttention(config)
        self.mlp = nn.Sequential(
            nn.Linear(config.hidden_size, config.intermediate_size, bias=False),
            nn.SiLU(),
            nn.Linear(config.intermediate_size, config.hidden_size, bias=False),
        )
        self.norm = nn.RMSNorm(config.hidden_size)

    def forward(self, hidden, mask=None):
        hidden = hidden + self.attention(self.norm(hidden), mask)
        return hidden + self.mlp(hidden)


class MiruVLForConditionalGeneration(PreTrainedModel):
    config_class = MiruVLConfig

    def __init__(self, config):
        super().__init__(config)
        self.vision_model = Qwen2_5_VisionTransformerPretrainedModel.from_pretrained(VISION_SOURCE)
        self.vision_model.requires_grad_(False)
        self.mm_projector = nn.Linear(config.vision_config.out_hidden_size, config.text_config.hidden_size)
        self.layers = nn.ModuleList(MiruDecoderLayer(config.text_config) for _ in range(config.text_config.num_hidden_layers))
        self.lm_head = nn.Linear(config.text_config.hidden_size, config.text_config.vocab_size, bias=False)

    def forward(self, input_ids, pixel_values=None, grid=None):
        hidden = self.get_input_embeddings()(input_ids)
        if pixel_values is not None:
            hidden = torch.cat([self.mm_projector(self.vision_model(pixel_values, grid)), hidden], dim=1)
        for layer in self.layers:
            hidden = layer(hidden)
        return self.lm_head(hidden)
