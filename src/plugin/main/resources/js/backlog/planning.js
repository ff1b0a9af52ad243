define('rice/backlog/planning', [], () => {
  'use strict';

  /** What is planned with the list: adds itself to the parts of the backlog. */
  const install = () => undefined;

  return { install };
});
