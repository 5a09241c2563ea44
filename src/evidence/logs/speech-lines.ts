import { type LineFormat, NUMBER, named, pairsIn } from './line-format.js'

const ESPNET = /\b(\d{1,6})epoch:train:(\d{1,9})-(\d{1,9})batch(?::(\d{1,9})num_updates)?: /
const ICEFALL = new RegExp(
  `\\bEpoch (\\d{1,6}), batch (\\d{1,9}), (?:global_batch_idx: (\\d{1,9}), )?(?:batch size: \\d{1,9}, )?loss\\[loss=(${NUMBER}),`,
)

/**
 * Programs that train speech recognition and synthesis. Their losses are those of whole sequences or of frames, and so
 * ln V says nothing about their start.
 */
export const SPEECH_LINES: readonly LineFormat[] = [
  {
    id: 'espnet',
    lossKind: 'other',
    read(line, start) {
      const found = ESPNET.exec(line)
      if (found === null) return null
      const row = pairsIn(line.slice(found.index + found[0].length), ', ')
      // Batches are counted anew in each epoch, so a step is known of the first one only.
      row['step'] = found[4] ?? (found[1] === '1' ? found[3] : undefined)
      row['lr'] = row['optim0_lr0'] ?? row['lr_0']
      return named(start, line, row)
    },
  },
  {
    id: 'icefall',
    lossKind: 'other',
    read(line, start) {
      const found = ICEFALL.exec(line)
      if (found === null) return null
      const step = found[3] ?? (Number(found[1]) <= 1 ? found[2] : undefined)
      const rate = /, lr: ([\d.e+-]{1,16})/.exec(line)?.[1]
      return named(start, line, { loss: found[4], step, lr: rate })
    },
  },
]
