define('rice/later', [], () => {
  'use strict';

  /** How long a person waits for a web resource at most, in milliseconds. */
  const PATIENCE = 30000;

  // Jira remembers what it was asked with what came of it, be it a failure: the name once more makes it another question.
  const ask = (resource, times) => new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE);
    window.WRM.require(Array(times).fill('wr!' + resource)).then(() => resolve(), reject);
  });

  /** A function that promises the scripts of a web resource; it asks for them once, and after a failure once more. */
  return (resource) => {
    let asked = 0;
    let loading = null;
    return () => {
      loading = loading || ask(resource, asked += 1).catch((problem) => {
        loading = null;
        throw problem;
      });
      return loading;
    };
  };
});
