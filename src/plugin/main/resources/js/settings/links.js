/** Kinds of links in Jira's own words. */
define('rice/settings/links', [], () => {
  'use strict';

  const value = (linkType, direction) => JSON.stringify([linkType, direction]);

  /** Both ends of a kind of link may be called the same. */
  const ends = ({ name, outward, inward }) => (outward === inward
    ? [[value(name, 'outward'), AJS.I18n.getText('rice.set.links.from', outward)], [value(name, 'inward'), AJS.I18n.getText('rice.set.links.to', inward)]]
    : [[value(name, 'outward'), outward], [value(name, 'inward'), inward]]);

  /** The first kind of link of this Jira, as sources name it. */
  const first = ({ linkTypes }) => ({ linkType: linkTypes && linkTypes.length > 0 ? linkTypes[0].name : '', direction: 'inward' });

  /** Inputs for the kind and the direction of the links that a source looks at: one where Jira tells its kinds. */
  const inputs = ({ draft, choices, inputs: make }, path) => {
    const { linkType, direction } = draft.get(path);
    if (choices.linkTypes === null) {
      return [
        make.text({ path: path.concat('linkType'), label: AJS.I18n.getText('rice.set.links.type'), isCell: true }),
        make.choice({ path: path.concat('direction'), label: AJS.I18n.getText('rice.set.links.direction'), isCell: true }, [
          ['outward', AJS.I18n.getText('rice.set.links.outward')],
          ['inward', AJS.I18n.getText('rice.set.links.inward')],
        ]),
      ];
    }
    const known = choices.linkTypes.flatMap(ends);
    const chosen = value(linkType, direction);
    const all = known.some(([one]) => one === chosen) ? known : known.concat([[chosen, AJS.I18n.getText('rice.set.gone', linkType)]]);
    return [make.choice({ path: path.concat('linkType'), label: AJS.I18n.getText('rice.set.links'), isCell: true }, all, {
      chosen,
      write: (text) => {
        const [type, end] = JSON.parse(text);
        draft.set(path, Object.assign({}, draft.get(path), { linkType: type, direction: end }));
      },
    })];
  };

  /** How links are called in a sentence; the kind's name where this Jira does not tell more. */
  const words = ({ linkTypes }, { linkType, direction }) => {
    const type = (linkTypes || []).find(({ name }) => name === linkType);
    return type ? type[direction] : linkType;
  };

  /** Which of two issues comes first, in words. */
  const orders = (project, { linkTypes }, linkType) => {
    const verb = words({ linkTypes }, { linkType, direction: 'outward' });
    return [
      ['outward', AJS.I18n.getText('rice.set.links.first', verb, project)],
      ['inward', AJS.I18n.getText('rice.set.links.second', verb, project)],
    ];
  };

  const types = ({ linkTypes }) => linkTypes.map(({ name, outward }) => [name, outward === name ? name : name + ' (' + outward + ')']);

  return { first, inputs, words, orders, types };
});
