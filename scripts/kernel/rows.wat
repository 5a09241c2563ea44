;; Rows made ready for inner products, for src/weights/numbers/rows.ts. Assembled by scripts/kernel/build.mjs.
(module
  (import "env" "memory" (memory 0))

  ;; bfloat16 to 32-bit floats: $groups groups of eight numbers.
  (func (export "widen") (param $from i32) (param $to i32) (param $groups i32)
    (local $value v128)
    (loop $group
      (local.set $value (v128.load (local.get $from)))
      (v128.store (local.get $to)
        (i32x4.shl (i32x4.extend_low_i16x8_u (local.get $value)) (i32.const 16)))
      (v128.store offset=16 (local.get $to)
        (i32x4.shl (i32x4.extend_high_i16x8_u (local.get $value)) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  ;; 1 when all of $groups groups of four numbers are finite: only those less themselves are 0.
  (func (export "finite") (param $from i32) (param $groups i32) (result i32)
    (local $value v128)
    (local $sum v128)
    (loop $group
      (local.set $value (v128.load (local.get $from)))
      (local.set $sum (f32x4.add (local.get $sum) (f32x4.sub (local.get $value) (local.get $value))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1)))))
    (i32x4.all_true (f32x4.eq (local.get $sum) (v128.const i32x4 0 0 0 0))))

  ;; Adds a row of $groups groups of four numbers to the sums of its columns in 64 bits.
  (func (export "addColumns") (param $row i32) (param $sums i32) (param $groups i32)
    (local $value v128)
    (loop $group
      (local.set $value (v128.load (local.get $row)))
      (v128.store (local.get $sums)
        (f64x2.add (v128.load (local.get $sums)) (f64x2.promote_low_f32x4 (local.get $value))))
      (v128.store offset=16 (local.get $sums)
        (f64x2.add (v128.load offset=16 (local.get $sums))
          (f64x2.promote_low_f32x4
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $value) (local.get $value)))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  ;; Takes the means of the columns from a row, in place. The squares before and after, four lanes of 64 bits each, go to
  ;; $squares and 32 bytes behind it.
  (func (export "centre") (param $row i32) (param $means i32) (param $groups i32) (param $squares i32)
    (local $value v128) (local $low v128) (local $high v128)
    (local $rawLow v128) (local $rawHigh v128) (local $ownLow v128) (local $ownHigh v128)
    (loop $group
      (local.set $value (v128.load (local.get $row)))
      (local.set $low (f64x2.promote_low_f32x4 (local.get $value)))
      (local.set $high (f64x2.promote_low_f32x4
        (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $value) (local.get $value))))
      (local.set $rawLow (f64x2.add (local.get $rawLow) (f64x2.mul (local.get $low) (local.get $low))))
      (local.set $rawHigh (f64x2.add (local.get $rawHigh) (f64x2.mul (local.get $high) (local.get $high))))
      (local.set $low (f64x2.sub (local.get $low) (v128.load (local.get $means))))
      (local.set $high (f64x2.sub (local.get $high) (v128.load offset=16 (local.get $means))))
      (local.set $ownLow (f64x2.add (local.get $ownLow) (f64x2.mul (local.get $low) (local.get $low))))
      (local.set $ownHigh (f64x2.add (local.get $ownHigh) (f64x2.mul (local.get $high) (local.get $high))))
      (v128.store (local.get $row)
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
          (f32x4.demote_f64x2_zero (local.get $low)) (f32x4.demote_f64x2_zero (local.get $high))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $means (i32.add (local.get $means) (i32.const 32)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1)))))
    (v128.store (local.get $squares) (local.get $rawLow))
    (v128.store offset=16 (local.get $squares) (local.get $rawHigh))
    (v128.store offset=32 (local.get $squares) (local.get $ownLow))
    (v128.store offset=48 (local.get $squares) (local.get $ownHigh)))

  ;; Multiplies a row by a factor of 64 bits, in place.
  (func (export "scale") (param $row i32) (param $groups i32) (param $factor f64)
    (local $value v128) (local $factors v128)
    (local.set $factors (f64x2.splat (local.get $factor)))
    (loop $group
      (local.set $value (v128.load (local.get $row)))
      (v128.store (local.get $row)
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
          (f32x4.demote_f64x2_zero
            (f64x2.mul (f64x2.promote_low_f32x4 (local.get $value)) (local.get $factors)))
          (f32x4.demote_f64x2_zero
            (f64x2.mul
              (f64x2.promote_low_f32x4
                (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $value) (local.get $value)))
              (local.get $factors)))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  ;; Inner product of $groups groups of four numbers, added in four lanes of 64 bits, the first and third before the second and
  ;; fourth.
  (func (export "dot") (param $one i32) (param $two i32) (param $groups i32) (result f64)
    (local $value v128) (local $low v128) (local $high v128)
    (loop $group
      (local.set $value (f32x4.mul (v128.load align=4 (local.get $one)) (v128.load align=4 (local.get $two))))
      (local.set $low (f64x2.add (local.get $low) (f64x2.promote_low_f32x4 (local.get $value))))
      (local.set $high (f64x2.add (local.get $high) (f64x2.promote_low_f32x4
        (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $value) (local.get $value)))))
      (local.set $one (i32.add (local.get $one) (i32.const 16)))
      (local.set $two (i32.add (local.get $two) (i32.const 16)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1)))))
    (local.set $low (f64x2.add (local.get $low) (local.get $high)))
    (f64.add (f64x2.extract_lane 0 (local.get $low)) (f64x2.extract_lane 1 (local.get $low)))))
