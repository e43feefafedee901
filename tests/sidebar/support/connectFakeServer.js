// Runs in the page before the sidebar: `google.script.run` as the sidebar knows it, answered by the test.
// Plain JavaScript, because it is sent as it stands, without a compiler's helpers.
const runner = (succeed, fail) =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
        if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
        return async (...request) => {
          const { answer, lost } = await window.callFakeServer(name, request);
          if (lost === undefined) succeed(answer);
          else fail(new Error(lost));
        };
      },
    },
  );
window.google = {
  script: {
    run: runner(
      () => undefined,
      () => undefined,
    ),
  },
};
