const KEPT = 'dossier.theme';
const CHOICES = ['auto', 'light', 'dark'];

/** Light or dark: as the system is, unless someone chose. The styles read it off the document. */
class Theme {

  choice = 'auto';

  begin() {
    const kept = localStorage.getItem(KEPT);
    this.#take(CHOICES.includes(kept) ? kept : 'auto');
  }

  next() {
    this.#take(CHOICES[(CHOICES.indexOf(this.choice) + 1) % CHOICES.length]);
    localStorage.setItem(KEPT, this.choice);
  }

  #take(choice) {
    this.choice = choice;
    document.documentElement.dataset.theme = choice;
  }
}

export const theme = new Theme();
