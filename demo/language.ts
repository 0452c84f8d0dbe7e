/** The demo's language button: both languages stand in the page, `lang` on the root decides which is seen. */
export const pageLanguage = (): 'ja' | 'en' => (document.documentElement.lang === 'en' ? 'en' : 'ja');

export function switchLanguage(onSwitch: () => void = () => undefined): void {
  const button = document.querySelector<HTMLButtonElement>('#language');
  button?.addEventListener('click', () => {
    const next = pageLanguage() === 'ja' ? 'en' : 'ja';
    document.documentElement.lang = next;
    button.textContent = next === 'ja' ? 'English' : '日本語';
    button.lang = next === 'ja' ? 'en' : 'ja';
    onSwitch();
  });
}
