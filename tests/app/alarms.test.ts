import { afterEach, expect, it, vi } from 'vitest';
import { onAlarm } from '../../entrypoints/worker/alarms';
import { fakeApp } from './fake-app';

const created = vi.hoisted(() => new Map<string, { when?: number }>());
vi.mock('wxt/browser', () => ({
  browser: { alarms: { create: async (name: string, how: { when?: number }) => void created.set(name, how) } },
}));

afterEach(() => created.clear());

it.each([
  ['a common night', '2027-03-10T23:00:01Z', '2027-03-11T23:00:01Z'],
  ['the night before a day of 23 hours', '2027-03-27T23:00:01Z', '2027-03-28T22:00:01Z'],
  ['the night before a day of 25 hours', '2027-10-30T22:00:01Z', '2027-10-31T23:00:01Z'],
])('after midnight of %s the next midnight is awaited', async (_what, now, next) => {
  const app = fakeApp();
  app.world.now = Date.parse(now);
  await onAlarm(app, 'midnight');
  expect(created.get('midnight')?.when).toBe(Date.parse(next));
});

it('a toolbar that could not be drawn at midnight does not end all midnights to come', async () => {
  const app = fakeApp();
  app.ports.openTabs = () => Promise.reject(new Error('no tabs'));
  await expect(onAlarm(app, 'midnight')).rejects.toThrow('no tabs');
  expect(created.has('midnight')).toBe(true);
});
