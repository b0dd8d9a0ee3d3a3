const primaryHost =
  /(?:^|\.)(?:doi\.org|arxiv\.org|ssrn\.com|openreview\.net|zenodo\.org|osf\.io|biorxiv\.org|medrxiv\.org|aclanthology\.org|semanticscholar\.org|pubmed\.ncbi\.nlm\.nih\.gov|clinicaltrials\.gov|github\.com|gitlab\.com|huggingface\.co|kaggle\.com|paperswithcode\.com|europa\.eu|who\.int|oecd\.org|un\.org|destatis\.de|bund\.de|bundestag\.de|bundesgerichtshof\.de|bundesverfassungsgericht\.de|gesetze-im-internet\.de|courtlistener\.com|supremecourt\.(?:gov|uk)|nber\.org|nist\.gov)$/;
const primaryEnding = /\.(?:gov|mil|edu)(?:\.[a-z]{2})?$|\.(?:gov|ac|gv|admin)\.[a-z]{2}$|(?:^|\.)admin\.ch$/;

/**
 * Links that lead to primary sources: papers, data, code, courts, authorities, universities. `anchors` are the links
 * of the article's text; the answer is at most 30 distinct addresses in text order. The page's own host never counts.
 */
export function primarySources(anchors: Iterable<Element>, pageUrl: string): string[] {
  const own = URL.canParse(pageUrl) ? new URL(pageUrl).hostname : '';
  const found = new Set<string>();
  for (const anchor of anchors) {
    const href = anchor.getAttribute('href') ?? '';
    if (!URL.canParse(href, pageUrl)) continue;
    const url = new URL(href, pageUrl);
    if (!/^https?:$/.test(url.protocol) || url.hostname === own || url.pathname.length < 2) continue;
    if (!primaryHost.test(url.hostname) && !primaryEnding.test(url.hostname)) continue;
    found.add(url.href.slice(0, 500));
    if (found.size === 30) break;
  }
  return [...found];
}
