export type SeatRole = 'CHAIR' | 'VICE_CHAIR' | 'SECRETARY' | 'MEMBER' | 'OBSERVER';

/** What the database answers to `begin_act`: who asks and which grants follow from their seats and affiliations today. */
export interface Grants {
  personId: string;
  sessionId: string;
  language: string;
  isAdministrator: boolean;
  /** The session is to get a new secret with the answer. */
  rotationIsDue: boolean;
  /** The newest secret is used for the first time: the one before can be given up. */
  rotationArrived: boolean;
  seats: { councilId: string; role: SeatRole }[];
  leads: string[];
  officialCouncils: string[];
}

/** Whoever acts: a signed-in person with the seats they hold, nobody in particular, or the system. Policies ask it; it asks nobody. */
export class Actor {
  static readonly nobody = new Actor();
  static readonly system = new Actor(undefined, true);

  constructor(
    readonly grants?: Grants,
    readonly isSystem = false,
  ) {}

  get isSignedIn(): boolean {
    return this.grants !== undefined;
  }

  /** Id of the person who asks; undefined for nobody, the system and a token holder. */
  get personId(): string | undefined {
    return this.grants?.personId;
  }

  get isAdministrator(): boolean {
    return this.grants?.isAdministrator ?? false;
  }

  isSecretaryOf(councilId: string): boolean {
    return this.holds(councilId, 'SECRETARY');
  }

  isChairOf(councilId: string): boolean {
    return this.holds(councilId, 'CHAIR');
  }

  isSecretaryOfAny(councilIds: readonly string[] = this.councilIds): boolean {
    return councilIds.some((id) => this.isSecretaryOf(id));
  }

  isChairOfAny(councilIds: readonly string[] = this.councilIds): boolean {
    return councilIds.some((id) => this.isChairOf(id));
  }

  /** An official of a county government or ministry whose region the council lies in: reads, changes nothing. */
  isOfficialOver(councilId: string): boolean {
    return this.grants?.officialCouncils.includes(councilId) ?? false;
  }

  /** Leads the institution, and so keeps its people. */
  isLeadOf(institutionId: string): boolean {
    return this.grants?.leads.includes(institutionId) ?? false;
  }

  leadsAny(): boolean {
    return (this.grants?.leads.length ?? 0) > 0;
  }

  /** Of the councils that the person has a seat in, once for each seat. */
  get councilIds(): string[] {
    return this.grants?.seats.map((seat) => seat.councilId) ?? [];
  }

  /**
   * The councils for which a rule about actor and council holds, for SQL to compare with; for rules that follow from seats and oversight
   * alone, not from what the actor may in all councils.
   */
  councilsWhere(may: (actor: Actor, councilId: string) => boolean): string[] {
    const known = new Set([...this.councilIds, ...(this.grants?.officialCouncils ?? [])]);
    return [...known].filter((councilId) => may(this, councilId));
  }

  private holds(councilId: string, role: SeatRole): boolean {
    return this.grants?.seats.some((seat) => seat.councilId === councilId && seat.role === role) ?? false;
  }
}
