/** Numbers and dates as people read and type them in the language of the texts; Jira's own can be another. */
define('rice/numbers', [], () => {
  'use strict';

  const NARROW_SPACE = '\u202f';
  const LANGUAGE = AJS.I18n.getText('rice.locale');
  const POINT = (0.5).toLocaleString(LANGUAGE)[1];

  const NUMBER = /^(\d+([.,]\d+)?)?$/;

  /** What can be thousands as well as decimals. */
  const EITHER = /^0*[1-9]\d?\d?[.,]\d{3}$/;

  /** As the server writes numbers: thousands apart by a narrow space, which no language reads as a decimal sign. */
  const number = (value) => {
    const [whole, ...decimals] = String(value).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE).replace('-', '\u2212'), ...decimals].join(POINT);
  };

  /** As it is typed. */
  const plain = (value) => String(value).replace('.', POINT);

  /** The number from 0 up that a person typed, null for nothing; throws a sentence where it could be misread. */
  const parse = (text) => {
    const typed = text.trim().replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1');
    const value = Number(typed.replace(',', '.'));
    if (EITHER.test(typed) && !typed.includes(POINT)) {
      throw AJS.I18n.getText('rice.number.ambiguous', typed, typed.replace(/[.,]/, ''), plain(value));
    }
    if (!NUMBER.test(typed)) {
      throw AJS.I18n.getText('rice.number.wrong');
    }
    return typed ? value : null;
  };

  /** What writes dates, by the options of Intl. */
  const dates = (options) => new Intl.DateTimeFormat(LANGUAGE, options);

  return { number, plain, parse, dates };
});
