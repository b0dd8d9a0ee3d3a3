export const budget: Readonly<Record<string, number>>;
export function sizes(dir: string): Record<string, number>;
