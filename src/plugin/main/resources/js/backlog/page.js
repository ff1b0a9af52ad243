define('rice/backlog/page', [], () => {
  'use strict';

  const mount = (root) => {
    root.setAttribute('data-rice-mounted', 'true');
  };

  return { mount };
});

require(['rice/backlog/page'], (page) => {
  'use strict';

  AJS.toInit(() => document.querySelectorAll('.rice-backlog:not([data-rice-mounted])').forEach(page.mount));
});
