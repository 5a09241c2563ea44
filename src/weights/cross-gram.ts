/** Inner products of every row of `a` with every row of `b`, row after row of `a`. */
export function crossGram(a: Float32Array, b: Float32Array, width: number): Float64Array {
  const rows = a.length / width
  const columns = b.length / width
  const products = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    let column = 0
    for (; column + 4 <= columns; column += 4) fourProducts(a, b, width, row, column, products, columns)
    for (; column < columns; column += 1) products[row * columns + column] = product(a, b, width, row, column)
  }
  return products
}

/** Inner products of the rows of `a` with one another; only the part below the diagonal and the diagonal are filled. */
export function ownGram(a: Float32Array, width: number): Float64Array {
  const rows = a.length / width
  const products = new Float64Array(rows * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column <= row; column += 4) {
      if (column + 4 <= rows) fourProducts(a, a, width, row, column, products, rows)
      else
        for (let one = column; one <= row; one += 1)
          products[row * rows + one] = product(a, a, width, row, one)
    }
  }
  return products
}

function fourProducts(
  a: Float32Array,
  b: Float32Array,
  width: number,
  row: number,
  column: number,
  products: Float64Array,
  columns: number,
): void {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  const left = row * width
  const one = column * width
  const two = one + width
  const three = two + width
  const four = three + width
  for (let at = 0; at < width; at += 1) {
    const value = a[left + at]!
    first += value * b[one + at]!
    second += value * b[two + at]!
    third += value * b[three + at]!
    fourth += value * b[four + at]!
  }
  const place = row * columns + column
  products[place] = first
  products[place + 1] = second
  products[place + 2] = third
  products[place + 3] = fourth
}

function product(a: Float32Array, b: Float32Array, width: number, row: number, column: number): number {
  let sum = 0
  for (let at = 0; at < width; at += 1) sum += a[row * width + at]! * b[column * width + at]!
  return sum
}
