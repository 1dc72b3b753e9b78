/**
 * Waits for the part that draws the page. When it cannot be fetched, the static shell says so in both languages and
 * offers another try: nothing that could say it is there yet.
 */
export async function drawnOrSaid(drawing: Promise<void>): Promise<void> {
  try {
    await drawing;
  } catch {
    document.getElementById('loading')?.setAttribute('hidden', '');
    document.getElementById('not-loaded')?.removeAttribute('hidden');
    for (const again of document.querySelectorAll('#not-loaded button')) {
      again.addEventListener('click', () => location.reload());
    }
    document.querySelector('main')?.removeAttribute('aria-busy');
  }
}
