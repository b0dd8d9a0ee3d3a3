// The two peers that bring no types of their own: as much of them as the bench calls.
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number };
  }
}

declare module 'vader-sentiment' {
  const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } };
  export default vader;
}
