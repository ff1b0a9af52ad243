define('rice/numbers', [], () => {
  'use strict';

  const NARROW_SPACE = '\u202f';

  /** As the server writes numbers: thousands apart by a narrow space, which no language reads as a decimal sign. */
  const number = (value) => {
    const [whole, decimals] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE).replace('-', '\u2212');
    return decimals === undefined ? grouped : grouped + '.' + decimals;
  };

  return { number };
});
