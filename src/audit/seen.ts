/** One thing seen, raw. `at` is milliseconds since the epoch. */
export type Seen<Kind extends string, Fields> = {readonly kind: Kind; readonly at: number} & Readonly<Fields>;
