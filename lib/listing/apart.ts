const apartTag = /^(?:nav|footer|form|dialog|menu|select|button)$/;
const apartRole =
  /^(?:navigation|menu|menubar|contentinfo|search|searchbox|tablist|dialog|alertdialog|toolbar|banner)$/;
const word =
  'nav|navbar|navi|navigation|mainnav|subnav|menu|megamenu|submenu|footer|breadcrumbs?|pagination|pager|paging|tagcloud|tag-?list|tags|cookies?|consent|cmp|newsletter|login|social|share|sharing|comments?|kommentare|byline|authors?|ad|ads|advert|advertisement|advertorial|anzeigen?|werbung|sponsored|sponsor|weather|wetter|stocks|boersenticker|horoskope?|skip-?links?|sitemap|toolbar|meta-?nav|service-?links?|partner-?links?|jobs?|stellenmarkt|gewinnspiel';
const apartName = new RegExp(
  `(?:^|\\s)(?:(?!has-|with-|no-|is-|show-|not-)[a-z0-9]+[-_]+)?(?:${word})(?:[-_]+(?:list|box|wrapper|container|bar|area|section|content|inner|block|item|link|menu|teaser|slot|main|top|bottom|banner|layer|modal|bar|[0-9]+))*(?=\\s|$)`,
  'i',
);

/** The page's own header, unlike the header of an article or section. */
function isPageHeader(element: Element): boolean {
  return element.localName === 'header' && element.parentElement?.closest('article,main,section,li') === null;
}

/**
 * Answers whether an element lies in a part of the page that is not editorial: navigation, footer, breadcrumbs, tags,
 * pagination, ads, login, sharing, weather. By tag, role and name alone, without layout; what was asked once is kept,
 * so that thousands of links cost one climb each at most.
 */
export function createApart(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const itself = (element: Element): boolean => {
    if (apartTag.test(element.localName) || apartRole.test(element.getAttribute('role') ?? '')) return true;
    if (/^(?:html|body|main|article)$/.test(element.localName)) return false;
    if (element.hasAttribute('hidden') || element.hasAttribute('data-evenkeel')) return true;
    if (isPageHeader(element) && element.querySelector('article,main,h1 a[href],h2 a[href],h3 a[href]') === null)
      return true;
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
    // Such a word on a wrapper of the whole page means something else ("page with menu").
    return apartName.test(names) && element.querySelector('main,article,h1') === null;
  };
  return function isApart(element: Element): boolean {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(at);
      if (itself(at)) {
        answer = true;
        break;
      }
    }
    for (const passed of path) known.set(passed, answer);
    return answer;
  };
}
