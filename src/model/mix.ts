/** Where the table keeps the mix of roles that each kind of company is meant to have. */
export const mixOf = { consumer: 'mixConsumer', 'fine-tuner': 'mixFineTuner', trainer: 'mixTrainer' } as const;
