/** The script itself: its triggers and authorisation. */
import {
  AuthModes,
  AuthorizationStatus,
  type EnumValue,
  EventType,
  TriggerSource,
  WeekDay,
} from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import { Trigger, TriggerBuilder } from './triggerBuilders.ts';

export class ScriptApp extends GasObject {
  readonly className = 'ScriptApp';
  readonly AuthMode = AuthModes;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.host, functionName);
  }
  getProjectTriggers(): Trigger[] {
    return this.host.triggers.installed.map((trigger) => new Trigger(this.host, trigger));
  }
  getUserTriggers(_spreadsheet: GasObject): Trigger[] {
    return this.getProjectTriggers();
  }
  deleteTrigger(trigger: Trigger): void {
    const { triggers } = this.host;
    triggers.installed = triggers.installed.filter(({ id }) => id !== trigger.installed.id);
  }
  getAuthorizationInfo(_mode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo(this.host);
  }
  requireScopes(_mode: EnumValue, _scopes: string[]): void {}
  requireAllScopes(_mode: EnumValue): void {}
  getScriptId(): string {
    return 'local-script';
  }
}

export class AuthorizationInfo extends GasObject {
  readonly className = 'AuthorizationInfo';
  getAuthorizationStatus(): EnumValue {
    return this.host.mode === 'FULL' ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED;
  }
  getAuthorizationUrl(): string | null {
    return null;
  }
}
