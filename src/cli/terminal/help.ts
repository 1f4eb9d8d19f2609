import { Help, type Command, type HelpConfiguration, type Option } from 'commander';
import { paragraph } from './layout.ts';
import type { Screen } from './screen.ts';

/** Columns from which what an option is for stands beside it; on a narrower screen it stands below. */
const leastBeside = 64;

const usual = new Help();

/** How a command's help is laid out on a screen. */
export function helpLayout({ width }: Screen): HelpConfiguration {
  return {
    helpWidth: width,
    minWidthToWrap: 20,
    optionDescription: optionWords,
    commandUsage: (command) => usageWords(command, width),
    ...(width < leastBeside ? { formatItem: itemBelow } : {}),
  };
}

function itemBelow(term: string, _width: number, description: string, { helpWidth }: { readonly helpWidth?: number }): string {
  return [`  ${term}`, ...(description === '' ? [] : paragraph(description, helpWidth ?? leastBeside, '      '))].join('\n');
}

/** Commander keeps quiet about a default that has words and no value. */
function optionWords(option: Option): string {
  const words = usual.optionDescription(option);
  return option.defaultValue === undefined && option.defaultValueDescription !== undefined ? `${words} (default: ${option.defaultValueDescription})` : words;
}

/** What stands behind `Usage:`; what does not fit on its line stands below it. */
function usageWords(command: Command, width: number): string {
  return paragraph(`Usage: ${usual.commandUsage(command)}`, width).join('\n  ').slice('Usage: '.length);
}
