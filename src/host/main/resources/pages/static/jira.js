// What Jira's own scripts leave behind for those of apps.
(function (window, document) {
  'use strict';

  const AJS = window.AJS;
  const handlers = new Map();

  if (window.jQuery) {
    window.define('jquery', () => window.jQuery);
    window.define('jira/api/jquery', () => window.jQuery);
  }
  if (AJS.flag) {
    window.define('aui/flag', () => AJS.flag);
  }

  window.JIRA = {
    Events: {NEW_CONTENT_ADDED: 'newContentAdded'},
    CONTENT_ADDED_REASON: {pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed'},
    bind(event, handler) {
      handlers.set(event, (handlers.get(event) || []).concat(handler));
    },
    trigger(event, args) {
      (handlers.get(event) || []).forEach((handler) => handler({type: event}, ...(args || [])));
    }
  };

  document.addEventListener('DOMContentLoaded', () => {
    const content = window.jQuery ? window.jQuery(document) : document;
    window.JIRA.trigger(window.JIRA.Events.NEW_CONTENT_ADDED, [content, 'pageLoad']);
  });
})(window, document);
