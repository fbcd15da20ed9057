;; Adds up the weights of features: the one hot loop of the language engine, in 128-bit vectors, eight weights of 16 bits a load.
;; `npm run weighing` writes it into weighing-code.ts; what lies where in the memory is said in hashed-weights.ts.
(module
  (import "weights" "memory" (memory 1 65536 shared))
  (import "weights" "slots" (global $slots i64))
  (import "weights" "rows" (global $rows i32))
  (import "weights" "dense" (global $dense i32))
  (import "weights" "width" (global $width i32))
  (import "weights" "scratch" (global $scratch i32))

  ;; Offsets in the scratch page: scores at 0, features at 1024; then values of slots, places of slots, places and lengths of rows,
  ;; places of dense rows: room for 2,048 of each.

  (func (export "add") (param $count i32)
    (local $at i32) (local $end i32) (local $slot i32) (local $value i32) (local $hash i32)
    (local $row i32) (local $rowsEnd i32) (local $denseEnd i32) (local $place i32) (local $entry i32) (local $chunk i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)

    ;; Slots of all features first: memory answers many questions in the time of one.
    (local.set $at (global.get $scratch))
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (block $asked (loop $ask
      (br_if $asked (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $slot (i32.shl (i32.wrap_i64 (i64.shr_u
        (i64.mul (i64.extend_i32_u (i32.load offset=1024 (local.get $at))) (global.get $slots)) (i64.const 32))) (i32.const 3)))
      (i32.store offset=17408 (local.get $at) (local.get $slot))
      (i32.store offset=9216 (local.get $at) (i32.load offset=4 (local.get $slot)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $ask)))

    ;; Single weights are added, rows are listed.
    (local.set $rowsEnd (global.get $scratch))
    (local.set $denseEnd (global.get $scratch))
    (local.set $at (global.get $scratch))
    (block $sorted (loop $sort
      (br_if $sorted (i32.ge_u (local.get $at) (local.get $end)))
      (block $next
        (br_if $next (i32.eqz (local.tee $value (i32.load offset=9216 (local.get $at)))))
        (local.set $hash (i32.load offset=1024 (local.get $at)))
        (local.set $slot (i32.load offset=17408 (local.get $at)))
        (block $found (loop $look
          (br_if $found (i32.eq (i32.load (local.get $slot)) (local.get $hash)))
          (local.set $slot (i32.add (local.get $slot) (i32.const 8)))
          (br_if $look (local.tee $value (i32.load offset=4 (local.get $slot))))
          (br $next)))
        (if (i32.lt_s (local.get $value) (i32.const 0))
          (then
            (local.set $place (i32.add (global.get $scratch)
              (i32.shl (i32.and (local.get $value) (i32.const 255)) (i32.const 2))))
            (i32.store (local.get $place) (i32.add (i32.load (local.get $place))
              (i32.shr_s (i32.shl (local.get $value) (i32.const 1)) (i32.const 9)))))
          (else (if (i32.ge_s (local.get $value) (i32.const 0x40000000))
            (then
              (i32.store offset=41984 (local.get $denseEnd) (i32.add (global.get $dense)
                (i32.mul (i32.and (local.get $value) (i32.const 0x3fffffff)) (global.get $width))))
              (local.set $denseEnd (i32.add (local.get $denseEnd) (i32.const 4))))
            (else
              (local.set $row (i32.add (global.get $rows) (i32.shl (local.get $value) (i32.const 2))))
              (i32.store offset=25600 (local.get $rowsEnd) (local.get $row))
              (i32.store offset=33792 (local.get $rowsEnd) (i32.load (local.get $row)))
              (local.set $rowsEnd (i32.add (local.get $rowsEnd) (i32.const 4))))))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $sort)))

    ;; Rows of entries, `weight << 8 | label`.
    (local.set $at (global.get $scratch))
    (block $added (loop $add
      (br_if $added (i32.ge_u (local.get $at) (local.get $rowsEnd)))
      (local.set $row (i32.load offset=25600 (local.get $at)))
      (local.set $end (i32.add (local.get $row) (i32.shl (i32.load offset=33792 (local.get $at)) (i32.const 2))))
      (loop $entries
        (local.set $entry (i32.load offset=4 (local.get $row)))
        (local.set $place (i32.add (global.get $scratch)
          (i32.shl (i32.and (local.get $entry) (i32.const 255)) (i32.const 2))))
        (i32.store (local.get $place)
          (i32.add (i32.load (local.get $place)) (i32.shr_s (local.get $entry) (i32.const 8))))
        (br_if $entries (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $end))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $add)))

    ;; Dense rows, sixteen labels at a time.
    (if (i32.eq (local.get $denseEnd) (global.get $scratch)) (then (return)))
    (loop $chunks
      (local.set $place (i32.add (global.get $scratch) (i32.shl (local.get $chunk) (i32.const 1))))
      (local.set $a (v128.load (local.get $place)))
      (local.set $b (v128.load offset=16 (local.get $place)))
      (local.set $c (v128.load offset=32 (local.get $place)))
      (local.set $d (v128.load offset=48 (local.get $place)))
      (local.set $at (global.get $scratch))
      (loop $denseRows
        (local.set $row (i32.add (i32.load offset=41984 (local.get $at)) (local.get $chunk)))
        (local.set $a (i32x4.add (local.get $a) (v128.load16x4_s (local.get $row))))
        (local.set $b (i32x4.add (local.get $b) (v128.load16x4_s offset=8 (local.get $row))))
        (local.set $c (i32x4.add (local.get $c) (v128.load16x4_s offset=16 (local.get $row))))
        (local.set $d (i32x4.add (local.get $d) (v128.load16x4_s offset=24 (local.get $row))))
        (br_if $denseRows
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $denseEnd))))
      (v128.store (local.get $place) (local.get $a))
      (v128.store offset=16 (local.get $place) (local.get $b))
      (v128.store offset=32 (local.get $place) (local.get $c))
      (v128.store offset=48 (local.get $place) (local.get $d))
      (br_if $chunks
        (i32.lt_u (local.tee $chunk (i32.add (local.get $chunk) (i32.const 32))) (global.get $width))))))
