import { useEffect, useRef } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { Logo } from '../basics/icons';
import { useSpeech } from '../basics/speech';
import { frameWords, sectionNames } from '../../lib/locale/options';
import { firstRunWords } from '../../lib/locale/first-run';
import { BudgetSection } from './budget-section';
import { CorrectionsSection } from './corrections-section';
import { DataSection } from './data-section';
import { DisplaySection } from './display-section';
import { FirstRun } from './first-run';
import { GoalsSection } from './goals-section';
import { ListingsSection } from './listings-section';
import { VerdictSection } from './verdict-section';
import type { SaveStatus, SectionId, SectionProps } from './view';
import { WhereSection } from './where-section';

const sections: Readonly<Record<SectionId, ComponentType<SectionProps>>> = {
  goals: GoalsSection,
  budget: BudgetSection,
  where: WhereSection,
  listings: ListingsSection,
  verdict: VerdictSection,
  display: DisplaySection,
  corrections: CorrectionsSection,
  data: DataSection,
  start: FirstRun,
};

export const sectionIds = Object.keys(sectionNames) as SectionId[];

export function isSection(name: string): name is SectionId {
  return sectionIds.some((id) => id === name);
}

/** The options page: a menu, one section at a time, and a quiet word on what was saved. */
export function Options({ view, events }: SectionProps) {
  const { say } = useSpeech();
  const { section } = view;
  const Section = sections[section];
  const isFirst = section === 'start' && !view.settings.firstRunDone;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);

  // A change of section moves the keyboard's place to its heading, as a new page would.
  useEffect(() => {
    if (before.current !== section) heading.current?.focus();
    before.current = section;
  }, [section]);

  return (
    <div class={isFirst ? 'options first' : 'options'}>
      <header class="options-header">
        <Logo size={26} />
        <p class="brand">Evenkeel</p>
        <Status status={view.status} />
      </header>
      {!isFirst && (
        <nav aria-label={say(frameWords.sections)}>
          <select
            class="input menu"
            aria-label={say(frameWords.sections)}
            value={section}
            onChange={(event) => {
              const next = event.currentTarget.value;
              if (isSection(next)) events.onGo(next);
            }}
          >
            {sectionIds.map((id) => (
              <option key={id} value={id}>
                {say(sectionNames[id])}
              </option>
            ))}
          </select>
          <ul>
            {sectionIds.map((id) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === section ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    events.onGo(id);
                  }}
                >
                  {say(sectionNames[id])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {section === 'start' ? say(firstRunWords.hello) : say(sectionNames[section])}
        </h1>
        {view.damaged && <p class="notice problem">{say(frameWords.damaged)}</p>}
        <Section view={view} events={events} />
        <footer class="mute small">{say(frameWords.local)}</footer>
      </main>
    </div>
  );
}

function Status({ status }: { status: SaveStatus }) {
  const { say } = useSpeech();
  const words = {
    idle: '',
    saving: say(frameWords.saving),
    saved: say(frameWords.saved),
    failed: say(frameWords.notSaved, { why: status.kind === 'failed' ? status.why : '' }),
  }[status.kind];
  return (
    <p class={`status status-${status.kind}`} role="status" aria-live="polite">
      {words}
    </p>
  );
}
