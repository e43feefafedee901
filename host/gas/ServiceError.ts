/** A fault as Apps Script words it; reaches the script as an Error named "Exception". */
export class ServiceError extends Error {
  override name = 'Exception';
}
