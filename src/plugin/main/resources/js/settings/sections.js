/** The parts of the page, and what belongs to each. */
define('rice/settings/sections', ['rice/dom', 'rice/later'], (dom, later) => {
  'use strict';

  const { element, replace } = dom;

  const here = () => Promise.resolve();
  const more = later('org.riceforjira:rice-settings-sections');

  const SECTIONS = [
    { id: 'factors', title: AJS.I18n.getText('rice.set.section.factors'), load: here },
    { id: 'scales', title: AJS.I18n.getText('rice.set.section.scales'), load: more },
    { id: 'goals', title: AJS.I18n.getText('rice.set.section.goals'), load: more },
    { id: 'planning', title: AJS.I18n.getText('rice.set.section.planning'), load: more },
    { id: 'people', title: AJS.I18n.getText('rice.set.section.people'), load: more },
    { id: 'history', title: AJS.I18n.getText('rice.set.section.history'), load: more },
  ];

  /** What a project without settings begins with: no part of them. */
  const START = { id: 'start', load: later('org.riceforjira:rice-settings-start') };

  const OWN = { goals: 'goals', planning: 'planning', review: 'planning', uncertainty: 'planning', enabled: 'people', editors: 'people', decimals: 'scales' };

  /** The section in which a place is, as a list of keys. */
  const of = ([first, , third]) => (first === 'factors' && (third === 'levels' || third === 'stored') ? 'scales' : OWN[first] || 'factors');

  const find = (id) => SECTIONS.concat([START]).find((one) => one.id === id);

  /** What draws a section, once it is there. */
  const draw = (id) => find(id).load().then(() => window.require('rice/settings/' + id));

  /** Links to the sections, with a mark where something is wrong. */
  const links = () => {
    const marks = {};
    const items = SECTIONS.map(({ id, title }) => {
      marks[id] = element('span', { class: 'rice-nav-mark' });
      return element('li', {}, element('a', { href: '#' + id, id: 'rice-nav-' + id }, title, marks[id]));
    });
    const node = element('nav', { class: 'rice-nav', 'aria-label': AJS.I18n.getText('rice.set.sections') }, element('ul', {}, ...items));
    const choose = (chosen) => items.forEach(({ firstChild }, index) => {
      if (SECTIONS[index].id === chosen) {
        firstChild.setAttribute('aria-current', 'page');
      } else {
        firstChild.removeAttribute('aria-current');
      }
    });
    const count = (all, id) => all.filter((one) => one === id).length;

    /** @param wrong the section of each thing that is wrong, doubtful that of each worth a look */
    const mark = (wrong, doubtful) => SECTIONS.forEach(({ id }) => {
      const errors = count(wrong, id);
      const doubts = count(doubtful, id);
      if (errors > 0) {
        replace(marks[id], element('span', { class: 'aui-badge rice-badge', 'aria-hidden': 'true' }, String(errors)),
          element('span', { class: 'assistive' }, ' ' + AJS.I18n.getText('rice.set.sections.wrong', errors)));
      } else {
        replace(marks[id], doubts === 0 ? null : element('span', { class: 'rice-doubt-mark', 'aria-hidden': 'true' }),
          doubts === 0 ? null : element('span', { class: 'assistive' }, ' ' + AJS.I18n.getText('rice.set.sections.doubts', doubts)));
      }
    });
    return { node, choose, mark, focus: () => (node.querySelector('[aria-current]') || node.querySelector('a')).focus() };
  };

  /** What is shown in place of them, where what is stored cannot be read. */
  const mending = () => more().then(() => window.require('rice/settings/mending'));

  return { of, find, draw, links, mending };
});
