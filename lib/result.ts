/** An expected failure is a value with a code the compiler knows; bugs throw. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** Success, with what came of it. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** An expected failure, by its code (a literal type, so that the compiler knows it). */
export function failed<const Failure>(error: Failure): { ok: false; error: Failure } {
  return { ok: false, error };
}
