/** Who runs the script, and where. */
import { GasObject } from '../GasObject.ts';

export class Session extends GasObject {
  readonly className = 'Session';

  getActiveUserLocale(): string {
    return this.host.settings.userLocale;
  }
  getScriptTimeZone(): string {
    return this.host.settings.scriptTimeZone;
  }
  getActiveUser(): User {
    return new User(this.host);
  }
  getEffectiveUser(): User {
    return new User(this.host);
  }
  getTemporaryActiveUserKey(): string {
    return 'local-user';
  }
}

export class User extends GasObject {
  readonly className = 'User';

  /** Empty, as for a script without the scope to read it. */
  getEmail(): string {
    return '';
  }
}
