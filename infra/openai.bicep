// The model: an account with one deployment, unless an existing endpoint is given. Asked with the app's identity; keys are off.
param name string
param location string
param tags object
param principalId string
param deployment string
param modelVersion string
@description('In thousands of tokens a minute.')
param capacity int

@description('Cognitive Services OpenAI User: may ask, may not change deployments.')
var openAIUser = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  tags: tags
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource model 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  parent: account
  name: deployment
  sku: { name: 'GlobalStandard', capacity: capacity }
  properties: {
    model: { format: 'OpenAI', name: deployment, version: modelVersion }
    versionUpgradeOption: 'NoAutoUpgrade'
  }
}

resource mayAsk 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, principalId, openAIUser)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', openAIUser)
  }
}

output endpoint string = account.properties.endpoint
