from transformers import PretrainedConfig
from transformers.models.qwen2_5_vl.configuration_qwen2_5_vl import Qwen2_5_VLVisionConfig


class MiruVLConfig(PretrainedConfig):
    model_type = "miru_vl"
    sub_configs = {"vision_config": Qwen2_5_VLVisionConfig}

    def __init__(self, vision_config=None, text_config=None, **kwargs):
        super().__init__(**kwargs)
        self.vision_config = Qwen2_5_VLVisionConfig(**(vision_config or {}))
        self.text_config = PretrainedConfig(**(text_config or {}))
