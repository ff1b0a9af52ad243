// As much of AJS as an app's page needs where AUI is not installed: nothing of its looks.
(function (window, document) {
  'use strict';

  function fill(text, values) {
    return text.replace(/\{(\d+)\}/g, (whole, at) => (at in values ? values[at] : whole));
  }

  function show(element, visible) {
    element.toggleAttribute('hidden', !visible);
    element.toggleAttribute('open', visible);
  }

  window.AJS = {
    contextPath: window.AJS.contextPath,
    version: 'none',
    toInit(work) {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', work);
      } else {
        work();
      }
    },
    escapeHtml(text) {
      const holder = document.createElement('i');
      holder.textContent = text;
      return holder.innerHTML;
    },
    format: (text, ...values) => fill(text, values),
    I18n: {keys: {}, getText: (key, ...values) => fill(window.AJS.I18n.keys[key] || key, values)},
    flag(options) {
      const flag = document.createElement('div');
      flag.className = 'aui-message aui-message-' + (options.type || 'info') + ' host-flag';
      flag.setAttribute('role', 'status');
      flag.textContent = [options.title, options.body].filter(Boolean).join(' ');
      document.body.append(flag);
      const close = () => flag.remove();
      if (options.close === 'auto') {
        window.setTimeout(close, 5000);
      }
      flag.addEventListener('click', close);
      flag.close = close;
      return flag;
    },
    dialog2(target) {
      const element = typeof target === 'string' ? document.querySelector(target) : target[0] || target;
      return {show: () => show(element, true), hide: () => show(element, false), $el: element};
    }
  };
})(window, document);
