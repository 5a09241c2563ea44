/**
 * Names a renamer cannot change without changing what the code does: keywords, builtins, and what torch, jax and numpy
 * offer. All other names are the author's own and lose their spelling.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const KEYWORDS = words(`
  and as async await break class continue def del elif else except finally for from global if import in is lambda
  nonlocal not or pass raise return try while with yield None True False
`)

/** Functions that stand without a module in front of them. */
export const BUILTINS = words(`
  abs all any bool dict enumerate float getattr hasattr int isinstance len list max min range reversed round set setattr
  sorted str sum super tuple type zip slice
`)

/** Methods and attributes of tensors and modules. */
export const MEMBERS = words(`
  abs add add_ all amax amin any append argmax argmin astype at bfloat16 bias bmm bool broadcast_to chunk clamp
  clamp_max clamp_min clone contiguous copy_ cos cumsum data detach device diag dim div div_ dot dtype einsum eq exp
  expand expand_as fill_ flatten flip float gather get_default_dtype get_type half index_add_ index_select is_cuda item
  items keys load_state_dict log log_softmax logical_not long masked_fill masked_fill_ masked_scatter matmul max maximum
  mean min modules mul mul_ named_parameters ndim neg new_ones new_zeros nonzero norm normal_ numel ones parameters
  permute pop pow prod register_buffer register_parameter repeat repeat_interleave reshape roll rsqrt scatter
  scatter_add scatter_add_ select shape sigmoid sin size softmax softplus split sqrt square squeeze std sub sum swapaxes
  t tanh to tolist topk trace training transpose tril triu type type_as unbind unflatten unfold unsqueeze update values
  var view view_as weight zero_ zeros
`)

/** Keyword arguments of library calls. */
export const ARGUMENTS = words(`
  attn_mask axis base beta bias device diagonal dilation dim dims dropout dropout_p dtype elementwise_affine
  end_dim eps fill_value groups indices inplace inverse is_causal keepdim keepdims kernel_size max mean min
  non_blocking norm_shape normalized_shape num_embeddings out_channels p padding padding_idx padding_mode persistent
  reduction repeats requires_grad scale side size start_dim std stride training value
`)

/** Libraries whose functions keep their names whatever they are imported as. */
export const LIBRARY =
  /^(?:torch|jax|jaxlib|flax|numpy|math|einops|tensorflow|mlx|keras|paddle|mindspore|torch_npu|flash_attn|xformers|haiku|functools|itertools)(?:\.|$)/

/** Statements that tell a person something and compute nothing. */
export const DIAGNOSTIC =
  /^(?:print|warn|warnings|logging|log|logger|pprint|assert)\b(?:\s*\.\s*\w+)*\s*[(\s]|^[A-Za-z_]*(?:logger|LOGGER)\s*\./
