// The figures of the quality table, each from scores and labels of the same length.

/** Chance that a random positive scores above a random negative; ties count half. NaN when one side is empty. */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const ranks = rankOf(scores, order);
  let sum = 0;
  let positives = 0;
  positive.forEach((is, i) => {
    if (!is) return;
    positives++;
    sum += ranks[i] ?? 0;
  });
  const negatives = scores.length - positives;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Ranks from 1, ties share their mean. */
function rankOf(values: readonly number[], order: readonly number[]): number[] {
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let i = from; i <= to; i++) ranks[order[i] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Mean precision at each positive, with ties resolved as their expected order (thresholds, not ranks). */
export function averagePrecision(scores: readonly number[], positive: readonly boolean[]): number {
  const thresholds = [...new Set(scores)].sort((a, b) => b - a);
  const all = positive.filter(Boolean).length;
  let sum = 0;
  let before = 0;
  for (const threshold of thresholds) {
    let hits = 0;
    let shown = 0;
    scores.forEach((score, i) => {
      if (score < threshold) return;
      shown++;
      if (positive[i]) hits++;
    });
    sum += ((hits - before) / all) * (hits / shown);
    before = hits;
  }
  return sum;
}

export function spearman(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]): number[] =>
    rankOf(
      values,
      values.map((_, i) => i).sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0)),
    );
  return pearson(ranks(a), ranks(b));
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0) / values.length;
  const ma = mean(a);
  const mb = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    const x = value - ma;
    const y = (b[i] ?? 0) - mb;
    ab += x * y;
    aa += x * x;
    bb += y * y;
  });
  return ab / Math.sqrt(aa * bb);
}

/** Normalised discounted cumulative gain of the first ten, gain 2^label - 1; ties keep the given order. */
export function ndcg10(scores: readonly number[], labels: readonly number[]): number {
  const gain = (order: readonly number[]): number =>
    order.slice(0, 10).reduce((sum, at, place) => sum + (2 ** (labels[at] ?? 0) - 1) / Math.log2(place + 2), 0);
  const indices = labels.map((_, i) => i);
  const ideal = gain([...indices].sort((a, b) => (labels[b] ?? 0) - (labels[a] ?? 0)));
  return ideal === 0 ? Number.NaN : gain([...indices].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))) / ideal;
}

/** Share of the items that satisfy a condition; NaN for none. */
export function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(is).length / items.length;
}
