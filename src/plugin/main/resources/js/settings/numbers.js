/** Numbers as people type them. */
define('rice/settings/numbers', ['rice/numbers'], (numbers) => {
  'use strict';

  const NUMBER = /^-?\d+(\.\d+)?$/;

  /** The number that a text says, null for nothing; throws a sentence where it could be misread. */
  const parse = (text) => {
    const typed = text.trim();
    if (typed === '') {
      return null;
    }
    if (typed.includes(',')) {
      throw AJS.I18n.getText('rice.edit.comma');
    }
    if (!NUMBER.test(typed)) {
      throw AJS.I18n.getText('rice.edit.number');
    }
    return Number(typed);
  };

  /** As it is typed. */
  const typed = (value) => (value === null || value === undefined ? '' : String(value));

  return { parse, typed, number: numbers.number };
});
