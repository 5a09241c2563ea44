/** A whole file of this size with the same hash is somebody's weights. */
export const FILE_BYTES = 1 << 20
/** Share of the reference's largest file below which an equal file may be a helper that many models ship (a vocoder, a codec). */
export const MAIN_FILE = 0.5
