/**
 * What a script sees of the service objects: every method call is counted, checked against the mode it runs
 * in, and its values carried between the host and the script's realm. What is missing says so.
 */
import { intoRealm, type Realm } from '../engine/realm.ts';
import { EnumGroup, EnumValue } from './enums.ts';
import { GasObject } from './GasObject.ts';
import type { HostState } from './HostState.ts';
import { isCounted, isPermitted, isWrite } from './policy.ts';
import { ServiceError } from './ServiceError.ts';

/** Names that languages and test tools probe on any object; answering them with an error would hide ours. */
const probed = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
  'tagName',
]);
const targets = new WeakMap<object, GasObject>();

export class Face {
  readonly #host: HostState;
  readonly #realm: Realm;
  readonly #faces = new WeakMap<GasObject, object>();

  constructor(host: HostState, realm: Realm) {
    this.#host = host;
    this.#realm = realm;
  }

  /** Host values as the script gets them. */
  show(value: unknown): unknown {
    if (value instanceof GasObject) return this.#faceOf(value);
    if (Array.isArray(value)) return this.#realm.copyArray(value.map((item) => this.show(item)));
    return intoRealm(this.#realm, value);
  }

  #faceOf(target: GasObject): object {
    const known = this.#faces.get(target);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const face = new Proxy(target, {
      get: (_target, name) => {
        if (typeof name === 'symbol') return undefined;
        if (!methods.has(name)) methods.set(name, this.#member(target, name));
        return methods.get(name);
      },
      set: (_target, name) => {
        throw new this.#realm.Error(`Cannot set ${target.className}.${String(name)}`);
      },
    });
    this.#faces.set(target, face);
    targets.set(face, target);
    return face;
  }

  #member(target: GasObject, name: string): unknown {
    const own = Object.hasOwn(target, name)
      ? (target as unknown as Record<string, unknown>)[name]
      : undefined;
    if (own instanceof EnumGroup) return own;
    const method = Object.hasOwn(target, name)
      ? undefined
      : (target as unknown as Record<string, unknown>)[name];
    if (name === 'toString') return () => target.className;
    if (probed.has(name)) return undefined;
    if (typeof method !== 'function' || name in Object.prototype)
      throw new this.#realm.Error(`not supported by the local host: ${target.className}.${name}`);
    return (...args: unknown[]) => this.#call(target, name, method as (...args: unknown[]) => unknown, args);
  }

  #call(target: GasObject, name: string, method: (...args: unknown[]) => unknown, args: unknown[]): unknown {
    try {
      this.#check(target, name);
      return this.show(method.apply(target, args.map(received)));
    } catch (error) {
      throw this.#asScriptError(error);
    }
  }

  #check(target: GasObject, method: string): void {
    const { mode } = this.#host;
    const { className } = target;
    if (!isPermitted(className, method, mode) || (mode === 'CUSTOM_FUNCTION' && isWrite(className, method)))
      throw new ServiceError(`You do not have permission to call ${className}.${method}.`);
    this.#host.calls.expectWorking(`${className}.${method}`);
    if (!isCounted(className, method)) return;
    this.#host.calls.record(`${className}.${method}`);
    // A range or sheet outlives its deletion in the script's hands; what it stood for does not.
    const { sheetId } = target as { sheetId?: string };
    if (sheetId !== undefined) this.#host.expectSheet(sheetId);
  }

  #asScriptError(error: unknown): unknown {
    const isOfRealm = error instanceof (this.#realm.Error as new () => unknown);
    if (!(error instanceof Error) || isOfRealm) return error;
    const translated = new this.#realm.Error(error.message);
    translated.name = error instanceof ServiceError ? 'Exception' : error.name;
    return translated;
  }
}

/** Script values as the host takes them: faces opened, arrays walked, the contents of options left closed. */
export function received(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, received);
  if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
  return targets.get(value) ?? value;
}
