/** How the reader came to this page: wouter announces its own navigation as events on window. */
let moved = false;
let cameBack = false;

export const watchNavigation = (): void => {
  window.addEventListener('pushState', () => {
    moved = true;
    cameBack = false;
  });
  window.addEventListener('popstate', () => {
    moved = true;
    cameBack = true;
  });
};

/** False on the first page, where the browser itself places the reader. */
export const hasMoved = (): boolean => moved;

/** True after the back or forward button, when the browser restores the scroll position. */
export const hasComeBack = (): boolean => cameBack;
