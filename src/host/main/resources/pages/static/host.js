// The switch between light and dark; the cookie lets the server draw the next page right at once.
(function (document) {
  'use strict';

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('host-theme');
    button.addEventListener('click', () => {
      const root = document.documentElement;
      const mode = root.dataset.colorMode === 'dark' ? 'light' : 'dark';
      root.dataset.colorMode = mode;
      button.setAttribute('aria-pressed', String(mode === 'dark'));
      const path = document.querySelector('meta[name="ajs-context-path"]').content;
      document.cookie = 'host.theme=' + mode + ';path=' + path + ';max-age=31536000;samesite=lax';
    });
  });
})(document);
