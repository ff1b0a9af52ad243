define('rice/backlog/actions', [], () => {
  'use strict';

  /** What is done with issues on the page: adds itself to the parts of the backlog. */
  const install = () => undefined;

  return { install };
});
