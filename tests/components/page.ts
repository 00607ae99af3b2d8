import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders a view into happy-dom's document, in place of the previous one. */
export async function show(view: ComponentChild): Promise<void> {
  await act(() => {
    render(null, document.body);
    render(view, document.body);
  });
}

/** Renders the same view with other props. */
export async function update(view: ComponentChild): Promise<void> {
  await act(() => render(view, document.body));
}

export const find = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
export const text = (testId: string) => find(testId)?.textContent ?? null;
export const fieldValue = (testId: string) => (find(testId) as HTMLInputElement | null)?.value ?? null;

export async function press(testId: string): Promise<void> {
  if (!find(testId)) throw new Error(`There is no ${testId}.`);
  await act(async () => find(testId)?.click());
}

export async function pressKey(testId: string, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => void find(testId)?.dispatchEvent(event));
}

/** Fills in a field, or chooses an option by its value. */
export async function fill(testId: string, value: string): Promise<void> {
  const field = find(testId) as HTMLInputElement | HTMLSelectElement | null;
  if (!field) throw new Error(`There is no ${testId}.`);
  field.value = value;
  const type = field.tagName === 'SELECT' ? 'change' : 'input';
  await act(() => void field.dispatchEvent(new Event(type, { bubbles: true })));
}

export async function open(testId: string): Promise<void> {
  const details = find(testId) as HTMLDetailsElement | null;
  if (!details) throw new Error(`There is no ${testId}.`);
  await act(async () => {
    details.open = true;
  });
}
