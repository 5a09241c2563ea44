;; Rows as whole numbers of 16 bits and their inner products, for src/weights/numbers/code-kernel.ts. Assembled by
;; scripts/kernel/build.mjs. Whole numbers add up to the same in any order; a row is no longer than 2^15, so that no sum leaves
;; 32 bits (Cauchy and Schwarz).
(module
  (import "env" "memory" (memory 0))

  ;; Folds $chunks runs of 256 numbers, each number times its sign, into the 256 numbers at $to.
  (func (export "fold") (param $row i32) (param $signs i32) (param $chunks i32) (param $to i32)
    (local $lane i32) (local $at i32) (local $rest i32) (local $sum v128)
    (loop $lanes
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $lane))
      (local.set $rest (local.get $chunks))
      (loop $chunk
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul
          (v128.load (i32.add (local.get $row) (local.get $at)))
          (v128.load (i32.add (local.get $signs) (local.get $at))))))
        (local.set $at (i32.add (local.get $at) (i32.const 1024)))
        (br_if $chunk (local.tee $rest (i32.sub (local.get $rest) (i32.const 1)))))
      (v128.store (i32.add (local.get $to) (local.get $lane)) (local.get $sum))
      (br_if $lanes (i32.lt_u (local.tee $lane (i32.add (local.get $lane) (i32.const 16))) (i32.const 1024)))))

  ;; Squares of $groups groups of four numbers, added in four lanes of 64 bits, the first and third before the second and fourth.
  (func (export "squares") (param $row i32) (param $groups i32) (result f64)
    (local $value v128) (local $low v128) (local $high v128) (local $sumLow v128) (local $sumHigh v128)
    (loop $group
      (local.set $value (v128.load (local.get $row)))
      (local.set $low (f64x2.promote_low_f32x4 (local.get $value)))
      (local.set $high (f64x2.promote_low_f32x4
        (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $value) (local.get $value))))
      (local.set $sumLow (f64x2.add (local.get $sumLow) (f64x2.mul (local.get $low) (local.get $low))))
      (local.set $sumHigh (f64x2.add (local.get $sumHigh) (f64x2.mul (local.get $high) (local.get $high))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1)))))
    (local.set $sumLow (f64x2.add (local.get $sumLow) (local.get $sumHigh)))
    (f64.add (f64x2.extract_lane 0 (local.get $sumLow)) (f64x2.extract_lane 1 (local.get $sumLow))))

  ;; Numbers times $factor, rounded to the nearest whole number (to even between two), as 16 bits: $groups groups of eight.
  (func (export "encode") (param $from i32) (param $to i32) (param $groups i32) (param $factor f32)
    (local $factors v128)
    (local.set $factors (f32x4.splat (local.get $factor)))
    (loop $group
      (v128.store (local.get $to) (i16x8.narrow_i32x4_s
        (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load (local.get $from)) (local.get $factors))))
        (i32x4.trunc_sat_f32x4_s (f32x4.nearest
          (f32x4.mul (v128.load offset=16 (local.get $from)) (local.get $factors))))))
      (local.set $from (i32.add (local.get $from) (i32.const 32)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  (func $sum (param $lanes v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
      (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes)))))

  (func $add (param $at i32) (param $lanes v128)
    (i32.store (local.get $at) (i32.add (i32.load (local.get $at)) (call $sum (local.get $lanes)))))

  ;; Adds the inner products of `rows` rows of $left, an even number, with `columns` rows of $right, a multiple of four. Rows are
  ;; `bytes` long, a multiple of sixteen; products of one row of $left lie `stride` bytes from those of the next.
  (func (export "products")
    (param $left i32) (param $right i32) (param $rows i32) (param $columns i32) (param $bytes i32)
    (param $products i32) (param $stride i32)
    (local $row i32) (local $column i32) (local $at i32) (local $out i32)
    (local $one i32) (local $two i32) (local $r0 i32) (local $r1 i32) (local $r2 i32) (local $r3 i32)
    (local $a v128) (local $b v128) (local $value v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (loop $eachRow
      (local.set $one (i32.add (local.get $left) (i32.mul (local.get $row) (local.get $bytes))))
      (local.set $two (i32.add (local.get $one) (local.get $bytes)))
      (local.set $column (i32.const 0))
      (loop $eachColumn
        (local.set $r0 (i32.add (local.get $right) (i32.mul (local.get $column) (local.get $bytes))))
        (local.set $r1 (i32.add (local.get $r0) (local.get $bytes)))
        (local.set $r2 (i32.add (local.get $r1) (local.get $bytes)))
        (local.set $r3 (i32.add (local.get $r2) (local.get $bytes)))
        (local.set $a0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (v128.const i32x4 0 0 0 0))
        (local.set $a2 (v128.const i32x4 0 0 0 0))
        (local.set $a3 (v128.const i32x4 0 0 0 0))
        (local.set $b0 (v128.const i32x4 0 0 0 0))
        (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $b2 (v128.const i32x4 0 0 0 0))
        (local.set $b3 (v128.const i32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $step
          (local.set $a (v128.load (i32.add (local.get $one) (local.get $at))))
          (local.set $b (v128.load (i32.add (local.get $two) (local.get $at))))
          (local.set $value (v128.load (i32.add (local.get $r0) (local.get $at))))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $a) (local.get $value))))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $b) (local.get $value))))
          (local.set $value (v128.load (i32.add (local.get $r1) (local.get $at))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $a) (local.get $value))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $b) (local.get $value))))
          (local.set $value (v128.load (i32.add (local.get $r2) (local.get $at))))
          (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $a) (local.get $value))))
          (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $b) (local.get $value))))
          (local.set $value (v128.load (i32.add (local.get $r3) (local.get $at))))
          (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $a) (local.get $value))))
          (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $b) (local.get $value))))
          (br_if $step (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $bytes))))
        (local.set $out (i32.add (local.get $products) (i32.add
          (i32.mul (local.get $row) (local.get $stride))
          (i32.mul (local.get $column) (i32.const 4)))))
        (call $add (i32.add (local.get $out) (i32.const 0)) (local.get $a0))
        (call $add (i32.add (local.get $out) (i32.const 4)) (local.get $a1))
        (call $add (i32.add (local.get $out) (i32.const 8)) (local.get $a2))
        (call $add (i32.add (local.get $out) (i32.const 12)) (local.get $a3))
        (local.set $out (i32.add (local.get $out) (local.get $stride)))
        (call $add (i32.add (local.get $out) (i32.const 0)) (local.get $b0))
        (call $add (i32.add (local.get $out) (i32.const 4)) (local.get $b1))
        (call $add (i32.add (local.get $out) (i32.const 8)) (local.get $b2))
        (call $add (i32.add (local.get $out) (i32.const 12)) (local.get $b3))
        (br_if $eachColumn
          (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 4))) (local.get $columns))))
      (br_if $eachRow (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 2))) (local.get $rows)))))

  ;; Largest of $groups groups of four products, whatever its sign.
  (func (export "largest") (param $products i32) (param $groups i32) (result i32)
    (local $most v128)
    (loop $group
      (local.set $most (i32x4.max_s (local.get $most) (i32x4.abs (v128.load (local.get $products)))))
      (local.set $products (i32.add (local.get $products) (i32.const 16)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1)))))
    (local.set $most (i32x4.max_s (local.get $most)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $most) (local.get $most))))
    (select
      (i32x4.extract_lane 0 (local.get $most))
      (i32x4.extract_lane 1 (local.get $most))
      (i32.gt_s (i32x4.extract_lane 0 (local.get $most)) (i32x4.extract_lane 1 (local.get $most))))))
