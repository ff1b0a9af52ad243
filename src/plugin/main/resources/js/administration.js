define('rice/administration', ['rice/rest'], (rest) => {
  'use strict';

  const UNAUTHORIZED = 401;

  /** One sentence for an administrator, whose session may have ended while the page stood open. */
  const sentence = (problem) => problem.status === UNAUTHORIZED ? AJS.I18n.getText('rice.admin.confirm') : rest.sentence(problem);

  return { sentence };
});
