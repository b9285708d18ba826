/**
 * Answers many askers with one statement: what is asked while a round is under way waits for the next one, which takes all of it.
 * Under no load nobody waits; under load the number of statements does not grow with the number of askers.
 */
export class Gathering<Question, Answer> {
  private waiting: { question: Question; resolve(answer: Answer): void; reject(error: unknown): void }[] = [];
  private isRunning = false;

  /** `answerAll` answers in the order of the questions; what it throws reaches every asker of the round. */
  constructor(
    private readonly answerAll: (questions: Question[]) => Promise<Answer[]>,
    private readonly largestRound = 100,
  ) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      // Askers of the same turn of the event loop belong together already.
      if (!this.isRunning) setImmediate(() => void this.run());
    });
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    while (this.waiting.length > 0) {
      const round = this.waiting.splice(0, this.largestRound);
      try {
        const answers = await this.answerAll(round.map((one) => one.question));
        round.forEach((one, i) => one.resolve(answers[i] as Answer));
      } catch (error) {
        for (const one of round) one.reject(error);
      }
    }
    this.isRunning = false;
  }
}
