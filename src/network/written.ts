/** A network written as JavaScript: what `run` does with its tape, laid out node by node, with nothing left to look up. */

import type { Relation } from '../language/index.ts'
import {
  type Gate,
  isNumber,
  type LeafNode,
  type Network,
  type Node,
  type NodeAt,
  type NumberNode,
} from './network.ts'
import { codeWords } from './states.ts'
import { masksOf } from './tape.ts'

/** Nodes of one function: engines make fast code of short functions only. */
const CHUNK = 60

/**
 * The source of a function with the arguments and the work of `run`, without its tape. An expression that needs nothing
 * around it and makes no code: written at build, it runs where a page allows no other.
 */
export function writtenRun(network: Network): string {
  const words = codeWords(network)
  const lines = network.nodes.map((node, at) => lineOf(network, node, at, words))
  const chunks = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, i) =>
    lines.slice(i * CHUNK, (i + 1) * CHUNK).join('\n'),
  )
  // `six` is `roundSix` of the language, in the words of what is written.
  const names = 't,l,h,T,A,C,L,H,d'
  return `(()=>{
const {min,max,round,abs,sign,floor}=Math
const key=(n)=>{const x=new Date(n*864e5);return x.getUTCFullYear()*1e4+(x.getUTCMonth()+1)*100+x.getUTCDate()}
const years=(a,b)=>floor((key(b)-key(a))/1e4)
const six=(v)=>sign(v)*round(abs(v)*1e6)/1e6
${chunks.map((lines, i) => `function f${i}(${names}){let x,y,p,q;\n${lines}\n}`).join('\n')}
return (S,d,V)=>{const t=V.truth,l=V.low,h=V.high,T=S.truth,A=S.askedUnknown,C=S.codes,L=S.low,H=S.high;${chunks
    .map((_, i) => `f${i}(${names})`)
    .join(';')}}
})()`
}

/** Holds for certain: 3; may not hold at all: 0; else, also of what is not known (NaN): 1. */
function against(low: string, high: string, relation: Relation, value: number): string {
  switch (relation) {
    case '<':
      return `${high}<${value}?3:${low}>=${value}?0:1`
    case '<=':
      return `${high}<=${value}?3:${low}>${value}?0:1`
    case '>':
      return `${low}>${value}?3:${high}<=${value}?0:1`
    case '>=':
      return `${low}>=${value}?3:${high}<${value}?0:1`
  }
}

const all = (of: readonly NodeAt[], how: string, none: number): string =>
  of.length === 0 ? `${none}` : of.map((at) => `t[${at}]`).join(how)

function lineOf(network: Network, node: Node, at: NodeAt, words: Int32Array): string {
  return isNumber(node) ? numberLine(node, at) : `t[${at}]=${truthOf(network, node, words)}`
}

function truthOf(network: Network, node: LeafNode | Gate, words: Int32Array): string {
  switch (node.op) {
    case 'holds':
      return `T[${node.slot}]`
    case 'holds-clear':
      return `T[${node.slot}]===3?3:0`
    case 'is': {
      const masks = masksOf(network, node.slot, node.codes, words)
      const any = masks.map(([word, mask]) => `(C[${word}]&${mask})!==0`).join('||')
      return `T[${node.slot}]===1?1:${any === '' ? '0' : `${any}?3:0`}`
    }
    case 'compare':
      return against(`l[${node.of}]`, `h[${node.of}]`, node.relation, node.value)
    case 'elapsed': {
      const [least, most] = node.to === null ? ['d', 'd'] : [`L[${node.to}]`, `H[${node.to}]`]
      return `(x=${least}-H[${node.from}],y=${most}-L[${node.from}],${against('x', 'y', node.relation, node.days)})`
    }
    case 'known': {
      const unknown = node.slots.map((slot) => `T[${slot}]===1`).join('||')
      const open = node.slots.map((slot) => `T[${slot}]===1&&A[${slot}]===0`).join('||')
      if (unknown === '') return '3'
      return node.open ? `${open}?1:${unknown}?0:3` : `${unknown}?0:3`
    }
    case 'settled': {
      const under = network.nodes[node.of]
      const known =
        under !== undefined && isNumber(under) ? `l[${node.of}]===l[${node.of}]` : `t[${node.of}]!==1`
      return `${known}?3:${node.open ? 1 : 0}`
    }
    case 'and':
      return all(node.of, '&', 3)
    case 'or':
      return all(node.of, '|', 0)
    case 'not':
      return `(x=t[${node.of}])===1?1:3-x`
    case 'at-least': {
      const must = node.of.map((one) => `(t[${one}]>>1)`).join('+') || '0'
      const may = node.of.map((one) => `(t[${one}]&1)`).join('+') || '0'
      return `${must}>=${node.least}?3:${may}>=${node.least}?1:0`
    }
  }
}

function numberLine(node: NumberNode, at: NodeAt): string {
  const ends = (low: string, high: string): string => `l[${at}]=${low};h[${at}]=${high}`
  switch (node.op) {
    case 'number':
      return ends(`${node.value}`, `${node.value}`)
    case 'quantity':
    case 'size':
      return ends(`L[${node.slot}]`, `H[${node.slot}]`)
    case 'age':
      return `if(T[${node.slot}]===1)l[${at}]=h[${at}]=NaN;else{${ends(`years(H[${node.slot}],d)`, `years(L[${node.slot}],d)`)}}`
    case 'round':
      return ends(`six(l[${node.of}])`, `six(h[${node.of}])`)
    case 'if':
      return `x=t[${node.when}];p=x===0?${node.no}:${node.yes};q=x===3?${node.yes}:${node.no};${ends('min(l[p],l[q])', 'max(h[p],h[q])')}`
    case 'plus':
      return ends(`l[${node.left}]+l[${node.right}]`, `h[${node.left}]+h[${node.right}]`)
    case 'minus':
      return ends(`l[${node.left}]-h[${node.right}]`, `h[${node.left}]-l[${node.right}]`)
    case 'times':
    case 'over': {
      const [a, b] = [`l[${node.left}]`, `h[${node.left}]`]
      const [c, e] = [`l[${node.right}]`, `h[${node.right}]`]
      const sign = node.op === 'times' ? '*' : '/'
      const four = [a, b].flatMap((one) => [c, e].map((other) => `${one}${sign}${other}`)).join(',')
      const spread = ends(`min(${four})`, `max(${four})`)
      return node.op === 'times' ? spread : `if(${c}<=0&&${e}>=0)l[${at}]=h[${at}]=NaN;else{${spread}}`
    }
    case 'part': {
      const take = (points: number): string => `if(${points}<p)p=${points};if(${points}>q)q=${points};`
      const rows = node.rows.map(
        ({ when, points }) => `if((x=t[${when}])!==0){${take(points)}if(x===3)break a}`,
      )
      return `p=Infinity;q=-Infinity;a:{${rows.join('')}${take(node.otherwise)}}${ends('p', 'q')}`
    }
    case 'sum': {
      const sum = (end: 'l' | 'h'): string => {
        const groups = node.groups.map(({ parts, min, max }) => {
          const all = ['0', ...parts.map((part) => `${end}[${part}]`)].join('+')
          return `min(${max ?? 'Infinity'},max(${min ?? '-Infinity'},${all}))`
        })
        return ['0', ...groups].join('+')
      }
      return ends(sum('l'), sum('h'))
    }
  }
}
