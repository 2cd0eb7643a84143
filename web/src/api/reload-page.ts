const pageAnswers = async (): Promise<boolean> => {
  const answer = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return answer?.ok === true;
};

/**
 * For a script that did not come and was asked again in vain: a browser may remember that, and then never asks for it again. The
 * address of the page holds every choice, so the page itself is asked again, once there is a server that answers.
 */
export const reloadPage = async (): Promise<void> => {
  if (await pageAnswers()) window.location.reload();
};
